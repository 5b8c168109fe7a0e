/** The long texts in Vietnamese: companion, options and welcome page. */
import type { CompanionWords } from '../companion-schema.ts';

export const companion: CompanionWords = {
  page: {
    title: 'Phần còn lại',
    lead: 'Trang web và ứng dụng có thể mỗi nơi lưu một thẻ. Đây là những việc còn lại, từng việc một.',
    contents: 'Trên trang này',
    sections: {
      app: 'Trong ứng dụng di động',
      carry: 'Mang các bước sang điện thoại',
      reminder: 'Lời nhắc',
      map: 'Thẻ của bạn có thể nằm ở đâu',
      trouble: 'Có điều gì đó cản trở',
      replace: 'Thay thẻ',
      support: 'Hỏi bộ phận hỗ trợ của trang web',
      knowledge: 'Hỏi và đáp',
    },
    onPhone: [
      'Bạn đang dùng điện thoại. Với trang web, hãy ở lại trong trình duyệt: nếu được hỏi có mở ứng dụng không, hãy chọn “Hủy”.',
      'Khi xong phần trang web, hãy mở ứng dụng và làm theo các bước ở đây.',
    ],
    copy: 'Sao chép',
    copied: 'Đã sao chép.',
    copyFailed: 'Không sao chép được. Văn bản đã được chọn sẵn: hãy sao chép bằng Ctrl+C hoặc ⌘C.',
    notKept: 'Vừa rồi không lưu được. Không có gì bị mất. Vui lòng thử lại.',
  },
  app: {
    lead: 'Ứng dụng có thể vẫn còn lưu thẻ. Hãy mở ra và kiểm tra. Đánh dấu những gì đã xong: dấu được giữ lại.',
    otherTitle: 'Ứng dụng của tôi trông khác',
    otherNote: 'Mỗi cách này chỉ có một bài hướng dẫn nói đến. Hãy theo cách nào khớp với ứng dụng của bạn.',
    otherRoutes: {
      menu: 'Qua menu ☰',
      payments: 'Qua mục Thanh toán',
      icon: 'Qua biểu tượng ở góc trên bên phải',
      chat: 'Qua khung trò chuyện trong ứng dụng',
    },
    otherSteps: {
      'open-menu': 'Chạm vào menu ☰, rồi vào hồ sơ của bạn nếu được hỏi.',
      'open-my-cards': 'Chạm vào “Thẻ ngân hàng của tôi”. Mục này có thể nằm trong “Ví của tôi” hoặc “Phiếu giảm giá và thanh toán”.',
      'open-payments': 'Chạm vào “Thanh toán”, rồi “Phương thức thanh toán”.',
      'open-icon': 'Tìm ở góc trên bên phải một biểu tượng giống dấu vân tay và chạm vào. Nhiều ứng dụng không có biểu tượng này.',
      'open-help': 'Mở mục trợ giúp hoặc khung trò chuyện với bộ phận hỗ trợ.',
      'write-card-management': 'Gõ “Card Management” và gửi đi.',
      'choose-card-management': 'Chạm vào “Card Management”, rồi “Adding/Removing Card”.',
      'follow-link': 'Đi theo liên kết, nếu nó không dẫn ra ngoài ứng dụng.',
    },
    missing: {
      title: 'Không có mục đó',
      lines: [
        'Cập nhật ứng dụng trong cửa hàng ứng dụng, rồi xem lại.',
        'Xóa bộ nhớ đệm của ứng dụng trong phần cài đặt của điện thoại, rồi mở lại ứng dụng.',
        'Thử thiết bị khác, hoặc trang web: ở đó có thể hiện nhiều mục hơn ứng dụng.',
        'Nếu vẫn không được, hãy hỏi bộ phận hỗ trợ của trang web. Lời nhắn viết sẵn ở bên dưới.',
      ],
    },
    done: 'Bạn đã đánh dấu phần ứng dụng là xong.',
    undo: 'Vẫn chưa xong',
    websiteOpen: 'Phần trang web vẫn chưa xong. Thẻ không còn trong ứng dụng có thể vẫn còn trên trang web.',
  },
  carry: {
    lead: 'Hướng camera của điện thoại vào mã QR này. Mã được tạo trên thiết bị này và chỉ chứa các bước.',
    untried: 'Chúng tôi chưa thử cách nào trong số này trên điện thoại. Điện thoại của bạn có thể hoạt động khác.',
    choose: 'Mã chứa gì',
    calendar: {
      name: 'Một mục trong lịch',
      iphone: 'Camera có thể đề nghị thêm vào lịch.',
      android: 'Camera hoặc trình đọc mã có thể đề nghị thêm vào lịch; một số chỉ hiện nội dung chữ.',
    },
    mail: {
      name: 'Một email gửi cho chính bạn',
      iphone: 'Camera có thể mở một email mới. Hãy nhập địa chỉ email của chính bạn.',
      android: 'Camera có thể mở một email mới. Hãy nhập địa chỉ email của chính bạn.',
    },
    text: {
      name: 'Văn bản thường',
      iphone: 'Camera có thể đề nghị tìm nội dung này trên mạng. Thay vào đó, hãy sao chép.',
      android: 'Phần lớn trình đọc mã hiện nội dung chữ và sao chép được.',
    },
    iphone: 'iPhone',
    android: 'Android',
    part: 'Mã {part} trên {count}',
    next: 'Mã tiếp theo',
    previous: 'Mã trước',
    picture: 'Mã dành cho camera điện thoại',
    saveCalendar: 'Lưu thành tệp lịch',
    copyText: 'Sao chép các bước',
    print: 'In',
    title: 'Trong ứng dụng cũng không còn thẻ?',
    ways: [
      'Ứng dụng AliExpress: Tài khoản, Ví, Thẻ ngân hàng, chạm vào thẻ, Xóa.',
      'Hoặc: Tài khoản, Alipay, chạm vào thẻ, Quản lý, Xóa, xác nhận.',
    ],
    end: 'Sau đó, thường thì thẻ không còn trong danh sách.',
  },
  reminder: {
    lead: 'Bây giờ chưa có thời gian cho ứng dụng? Uncard có thể nhắc bạn trên máy tính này.',
    leadWebsite: 'Bây giờ chưa có thời gian cho trang web? Uncard có thể nhắc bạn trên máy tính này.',
    choose: 'Nhắc tôi',
    tonight: 'Tối nay',
    tomorrow: 'Ngày mai',
    inThreeDays: 'Ba ngày nữa',
    onDate: 'Vào ngày bạn chọn',
    dateLabel: 'Ngày',
    set: 'Đặt lời nhắc',
    isSet: 'Bạn sẽ được nhắc: {time}.',
    isDue: 'Lời nhắc đã đến hạn từ {time}.',
    end: 'Kết thúc lời nhắc',
    ended: 'Không còn lời nhắc nào.',
    past: 'Ngày đó đã qua. Vui lòng chọn một ngày muộn hơn.',
    tooFar: 'Vui lòng chọn một ngày trong vòng một năm tới.',
    howShown: 'Lời nhắc hiện thành một con số trên biểu tượng Uncard và trong cửa sổ nhỏ của Uncard, khi trình duyệt đang mở.',
    notify: 'Hiện cả thông báo',
    notifyGiven: 'Thông báo cũng sẽ được hiện.',
    notifyRefused: 'Thông báo không được cho phép. Biểu tượng vẫn hiện lời nhắc.',
  },
  map: {
    lead: 'Thẻ có thể được lưu ở nhiều nơi. Việc này chỉ xong khi từng nơi đã ổn thỏa.',
    statuses: {
      unchecked: 'Chưa xem',
      here: 'Thẻ ở đây',
      gone: 'Thẻ không còn',
      'not-here': 'Không tìm thấy thẻ',
      'cannot-tell': 'Chưa chắc chắn',
    },
    setAside: 'Bạn đã tạm gác nơi này',
    since: 'từ {date}',
    look: 'Cách xem',
    clear: 'Cách gỡ thẻ',
    places: {
      'aliexpress-web': {
        name: 'Trang web AliExpress',
        look: ['Mở danh sách thẻ đã lưu của bạn bằng liên kết, rồi nhấn “Bắt đầu” trong Uncard.'],
        clear: ['Làm theo các bước trên trang. Uncard xem lại sau khi tải lại trang rồi mới nói “không còn”.'],
      },
      'alipay-web': {
        name: 'Trang web Alipay',
        look: ['Mở “Alipay của tôi” (“My Alipay”) trong menu tài khoản, nếu có. Nhiều tài khoản không có mục này.'],
        clear: ['Trên Alipay, mở “Quản lý thẻ” (“Manage your cards”) và gỡ thẻ ở đó. Uncard chỉ cho bạn từng bước.'],
      },
      app: {
        name: 'Ứng dụng di động',
        look: ['Mở danh sách thẻ trong ứng dụng, theo một trong các cách ở trên.'],
        clear: ['Chạm vào thẻ và gỡ thẻ, rồi đánh dấu ở đây là ứng dụng đã xong.'],
      },
      checkout: {
        name: 'Trang thanh toán',
        look: [
          'Cho một món hàng bất kỳ vào giỏ và mở trang thanh toán, chỉ để xem. Đừng bao giờ nhấn nút trả tiền.',
          'Xem những thẻ nào được đưa ra làm phương thức thanh toán, rồi quay lại.',
        ],
        clear: [
          'Ở đó thường không xóa được thẻ. Hãy chọn cách thanh toán khác, và bỏ chọn ô lưu thẻ.',
          'Thẻ chỉ hiện ở đó có thể thuộc về ví, Alipay hoặc trình duyệt của bạn: hãy xem cả những nơi ấy.',
        ],
      },
      'browser-autofill': {
        name: 'Bộ nhớ của chính trình duyệt',
        look: ['Nếu trình duyệt gợi ý một thẻ khi bạn nhấn vào ô nhập thẻ của bất kỳ cửa hàng nào, thì chính trình duyệt lưu thẻ đó.'],
        clear: ['Chọn trình duyệt của bạn và xóa thẻ trong phần cài đặt. AliExpress không liên quan đến việc này.'],
      },
    },
    markNotHere: 'Tôi đã xem: không có thẻ ở đây',
    markHere: 'Thẻ ở đây',
    markGone: 'Tôi đã gỡ thẻ',
    putAside: 'Tạm gác lại',
    takeBack: 'Làm tiếp phần này',
    whichBrowser: 'Trình duyệt nào?',
    browsers: {
      chrome: {
        title: 'Chrome',
        lines: [
          'Menu ⋮, Cài đặt, Tự động điền và mật khẩu, Thanh toán hoặc Phương thức thanh toán.',
          'Ở thẻ đó, nhấn ⋮ và Xoá.',
          'Thẻ không có mục Xoá được lưu trong tài khoản Google của bạn: hãy gỡ thẻ ở đó.',
        ],
      },
      edge: {
        title: 'Edge',
        lines: ['Menu …, Cài đặt, Mật khẩu và tự động điền, Phương thức thanh toán hoặc Thông tin thanh toán.', 'Ở thẻ đó, nhấn … và Xóa.'],
      },
      firefox: {
        title: 'Firefox',
        lines: [
          'Menu ☰, Cài đặt, Mật khẩu và tự động điền, Quản lý phương thức thanh toán.',
          'Ở thẻ đó, nhấn thùng rác và Xóa.',
          'Firefox cũ hơn: Cài đặt, Riêng tư & bảo mật, Phương thức thanh toán đã lưu. Chọn thẻ và nhấn Xóa.',
        ],
      },
      safari: {
        title: 'Safari',
        lines: [
          'Mac: Safari, Cài đặt, Tự động điền, Thẻ tín dụng, Sửa. Chọn thẻ và nhấn Xóa.',
          'iPhone: Cài đặt, Ứng dụng, Safari, Tự động điền, Thẻ tín dụng đã lưu. Chọn thẻ và xóa.',
          'iPhone mới hơn: ứng dụng Ví, •••, Thẻ tự động điền.',
        ],
      },
      opera: {
        title: 'Opera',
        lines: ['Cài đặt, Quyền riêng tư và bảo mật, Tự động điền, Phương thức thanh toán.', 'Ở thẻ đó, nhấn ⋮ và Xóa.'],
      },
      samsung: {
        title: 'Samsung Internet',
        lines: ['Menu ☰, Cài đặt, Quyền riêng tư và bảo mật, Tự động điền biểu mẫu, Thẻ tín dụng và thẻ ghi nợ.', 'Chọn thẻ và xóa.'],
      },
    },
    browsersNote: 'Tên trong phần cài đặt thay đổi theo từng phiên bản. Nếu không thấy, hãy tìm “thanh toán” trong phần cài đặt.',
    placesLeft: { other: 'Còn {count} nơi cần xem.' },
    allSettled: 'Mọi nơi đều đã ổn thỏa. Việc này đã xong.',
    separate:
      'Thẻ trong Google Play, Google Pay, Apple Pay và PayPal do chính các dịch vụ đó lưu. Gỡ thẻ ở đây không làm thay đổi gì ở đó.',
  },
  trouble: {
    lead: 'Hãy tìm điều bạn đang gặp. Mỗi trường hợp đều có cách giải quyết và đường trở lại thẻ của bạn.',
    recognised: 'Đây có thể là điều bạn đang thấy',
    others: 'Những điều khác có thể xảy ra',
    cause: 'Vì sao',
    way: 'Cách làm',
    back: 'Sau đó',
    notMine: 'Tôi không gặp điều này',
    mineAgain: 'Hiện lại',
    troubles: {
      'greyed-out': {
        title: 'Nút gỡ thẻ bị mờ hoặc không có',
        cause: 'Rất có thể đó là thẻ mặc định của bạn. Đơn hàng chưa thanh toán cũng có thể gây cản trở.',
        way: [
          'Trước tiên, hãy đặt thẻ khác làm mặc định.',
          'Đó là thẻ duy nhất của bạn? Cứ thử gỡ. Nếu trang web từ chối, hãy thêm thẻ khác trước, hoặc hỏi bộ phận hỗ trợ.',
          'Xem các đơn hàng của bạn: hoàn tất hoặc hủy những đơn chưa thanh toán.',
        ],
        back: 'Quay lại danh sách thẻ và gỡ chính thẻ đó.',
      },
      'other-side': {
        title: 'Không còn trên trang web, nhưng vẫn còn trong ứng dụng (hoặc ngược lại)',
        cause: 'Trang web và ứng dụng có thể lưu thẻ riêng, tách khỏi nhau. Các nguồn không thống nhất về điều này.',
        way: ['Đóng hẳn ứng dụng rồi mở lại: có thể ứng dụng chỉ đang hiện danh sách cũ.', 'Vẫn còn? Hãy gỡ cả ở bên đó.'],
        back: 'Sau đó xem lại cả hai danh sách.',
      },
      identity: {
        title: 'Tôi không hoàn tất được bước xác minh danh tính',
        cause: 'Trang web muốn chắc chắn rằng đó là bạn. Nhiều người bị vướng vì số điện thoại cũ hoặc quên mật khẩu thanh toán.',
        way: [
          'Hãy tự xác minh nếu có thể: Uncard đứng ngoài bước này và tiếp tục sau đó.',
          'Đừng bao giờ nhờ người khác làm thay, và đừng đưa mã xác nhận cho bất kỳ ai.',
          'Nếu không làm được, hãy viết cho bộ phận hỗ trợ qua Trung tâm trợ giúp của trang web.',
        ],
        back: 'Xác minh xong, trang web đưa bạn trở lại. Uncard tự chỉ bước tiếp theo.',
      },
      'not-listed': {
        title: 'Thẻ của tôi không có trong danh sách nào',
        cause: 'Có thể thẻ chỉ được lưu ở trang thanh toán, trong trình duyệt của bạn, hoặc ở Alipay mà tài khoản của bạn chưa từng mở.',
        way: [
          'Trước tiên, hãy xem trong ứng dụng di động.',
          'Mở trang thanh toán, chỉ để xem: ở đó có những thẻ nào? Đừng bao giờ nhấn nút trả tiền.',
          'Thẻ hiện ra khi bạn nhấn vào ô nhập thẻ? Vậy là trình duyệt lưu thẻ đó. Xem “Thẻ của bạn có thể nằm ở đâu”.',
          'Mở tài khoản Alipay chỉ để xem sẽ đưa thêm dữ liệu của bạn cho Alipay. Hãy để việc đó sau cùng.',
        ],
        back: 'Nếu tìm thấy thẻ, hãy bắt đầu Uncard trên trang đó.',
      },
      renamed: {
        title: 'Tên các mục trên trang web khác, hoặc không có “Alipay của tôi” (“My Alipay”)',
        cause: 'Trang web hay đổi tên các mục. “Alipay của tôi” (“My Alipay”) chỉ hiện khi đã từng mở ví Alipay.',
        way: [
          'Tìm “Ví”, “Thanh toán”, “Phương thức thanh toán” hoặc “Thẻ” trong tài khoản của bạn.',
          'Nhấn “Xem thẻ đã lưu của tôi” trong Uncard: địa chỉ này không cần qua menu nào.',
          'Không có “Alipay của tôi” (“My Alipay”)? Rất có thể ở đó không lưu thẻ nào. Thay vào đó, hãy xem trong ứng dụng.',
        ],
        back: 'Ở danh sách thẻ, Uncard chỉ bước tiếp theo.',
      },
      'option-missing': {
        title: 'Tôi không tìm thấy mục đó ở đâu cả',
        cause: 'Phiên bản cũ, bộ nhớ đệm đầy hoặc trang chỉ tải được một phần.',
        way: [
          'Tải lại trang. Xóa bộ nhớ đệm của trang web hoặc của ứng dụng.',
          'Thử trình duyệt khác hoặc thiết bị khác.',
          'Tắt trình chặn quảng cáo cho trang web này, rồi bật lại sau đó.',
          'Nếu vẫn không được, hãy hỏi bộ phận hỗ trợ.',
        ],
        back: 'Đăng nhập lại và mở danh sách thẻ đã lưu của bạn.',
      },
      'five-cards': {
        title: 'Trang web không nhận thêm thẻ',
        cause: 'Một tài khoản Alipay có thể chỉ chứa tối đa năm thẻ. Các nguồn không thống nhất về con số này.',
        way: ['Gỡ một thẻ bạn không dùng nữa. Thẻ nào cũng được, trừ thẻ mặc định.', 'Sau đó thêm thẻ mới.'],
        back: 'Đặt thẻ mới làm mặc định, rồi gỡ thẻ cũ.',
      },
      interrupted: {
        title: 'Tôi bị đăng xuất, hoặc trang báo lỗi, đòi kiểm tra hay để trống',
        cause: 'Trang web kết thúc phiên sau một thời gian, yêu cầu kiểm tra khi tải nhiều, hoặc tạm thời gặp lỗi.',
        way: ['Xem bên dưới mỗi trường hợp trông thế nào và nên làm gì.'],
        back: 'Mở lại danh sách thẻ đã lưu của bạn. Uncard vẫn nhớ bạn đang ở bước nào.',
      },
      'bare-link': {
        title: 'Bộ phận hỗ trợ chỉ gửi cho tôi một liên kết đến Alipay',
        cause: 'Bộ phận hỗ trợ hướng mọi người đến đó, kể cả những người không lưu thẻ ở Alipay.',
        way: [
          'Chỉ đi theo liên kết nếu địa chỉ kết thúc bằng tên trang web thật, và đăng nhập bằng tài khoản AliExpress của bạn.',
          'Ở đó không có thẻ? Hãy trả lời rằng bạn đã xem Alipay mà không thấy thẻ nào, và đề nghị gỡ thẻ khỏi AliExpress.',
          'Trang đòi bạn mở tài khoản mới? Bạn không cần làm vậy.',
        ],
        back: 'Dù câu trả lời thế nào, hãy xem lại danh sách thẻ của bạn.',
      },
      'alipay-closed': {
        title: '“Alipay của tôi” (“My Alipay”) dẫn đến quảng cáo, lỗi hoặc trang đăng ký',
        cause: 'Với nhiều tài khoản, Alipay không còn được dùng hoặc chưa từng được mở.',
        way: [
          'Nhấn “Cách này không đi đến đâu” trong Uncard: khi đó Uncard chỉ cách tiếp theo.',
          'Mở danh sách thẻ đã lưu của bạn trên AliExpress, xem trong ứng dụng, hoặc hỏi trong khung trò chuyện.',
        ],
        back: 'Bạn không cần tài khoản Alipay để gỡ thẻ khỏi AliExpress hay khỏi ứng dụng.',
      },
    },
    interruptions: {
      title: 'Cách phân biệt',
      lines: [
        'Biểu mẫu có email và mật khẩu của bạn: bạn đã bị đăng xuất. Hãy đăng nhập, rồi hướng dẫn sẽ tiếp tục.',
        'Thanh trượt, câu đố hoặc “lưu lượng truy cập bất thường”: đó là bước kiểm tra. Hãy tự làm; Uncard rời khỏi trang cho đến khi xong.',
        '“Đã xảy ra lỗi” hoặc “bảo trì”: lỗi của trang web. Chờ một chút, rồi tải lại.',
        'Trang trống: có thể do một trình chặn. Hãy tắt trình chặn cho trang web này và tải lại.',
        'Cửa sổ không hiện ra: có thể một tiện ích khác ẩn nó đi. Hãy tắt từng tiện ích như vậy.',
      ],
    },
  },
  replace: {
    lead: 'Thẻ cũ đã hết hạn hoặc đã đổi? Hãy thêm thẻ mới trước, rồi gỡ thẻ cũ.',
    steps: {
      title: 'Theo thứ tự này',
      lines: [
        'Thêm thẻ mới: “Thêm thẻ”, hoặc trên Alipay là “Click here to add a new card”.',
        'Đặt thẻ mới làm mặc định, nếu trang web cho phép.',
        'Gỡ thẻ cũ.',
        'Làm tương tự trong ứng dụng: ứng dụng có thể vẫn còn lưu thẻ cũ.',
      ],
    },
    start: 'Hướng dẫn tôi thay thẻ',
    started: 'Giờ hướng dẫn sẽ giúp bạn thêm thẻ trước. Hướng dẫn không bao giờ thấy những gì bạn gõ.',
    without: {
      title: 'Không lưu thẻ mới',
      lines: [
        'Ở trang thanh toán, chọn “Thanh toán bằng thẻ hoặc cách khác” (“Pay by card or other ways”) và nhập thẻ ở đó.',
        'Bỏ chọn ô lưu thẻ trước khi trả tiền: ô này thường được chọn sẵn.',
      ],
    },
    facts: {
      title: 'Điều nên biết',
      lines: [
        'Để kiểm tra thẻ mới, có thể có một khoản trừ thử khoảng 1 USD rồi được hoàn lại.',
        'Một tài khoản Alipay có thể chỉ chứa tối đa năm thẻ.',
        'Trả tiền bằng thẻ mới có thể khiến thẻ lại được lưu; trang web có thể hỏi mã gửi qua tin nhắn hoặc mật khẩu thanh toán.',
      ],
    },
  },
  support: {
    lead: 'Khi không còn cách nào khác, bộ phận hỗ trợ của trang web có thể gỡ thẻ. Chỉ liên hệ qua Trung tâm trợ giúp của chính trang web.',
    chat: {
      title: 'Trong khung trò chuyện hỗ trợ',
      lines: [
        'Mở “Trung tâm trợ giúp” và bắt đầu trò chuyện.',
        'Dán cụm từ đầu tiên và gửi đi, rồi chọn cụm từ thứ hai trong “My Account”.',
        'Chỉ đi theo liên kết nếu nó không dẫn ra ngoài AliExpress hoặc Alipay.',
      ],
    },
    chatWords: 'Các cụm từ để dán. Chỉ biết những cụm từ này bằng tiếng Anh.',
    message: 'Tin nhắn để gửi',
    messageNote: 'Tin nhắn không chứa thông tin cá nhân. Đừng thêm gì: không số thẻ, không mật khẩu, không giấy tờ.',
    messageLanguage: 'Ngôn ngữ của tin nhắn',
    messageText: [
      'Xin chào, vui lòng gỡ thẻ ngân hàng đã lưu khỏi tài khoản của tôi.',
      'Tôi đã xem mục Ví trên trang web và trong ứng dụng nhưng không tự gỡ được thẻ.',
      'Vui lòng cho tôi biết khi việc này đã xong, và ở Alipay có còn lưu thẻ nào không.',
      'Xin đừng hỏi số thẻ đầy đủ. Xin cảm ơn.',
    ],
    genuine: {
      title: 'Có phải thật không?',
      lines: [
        'Bạn liên hệ bộ phận hỗ trợ thật từ trang web hoặc ứng dụng, khi đã đăng nhập. Họ không gọi hay viết cho bạn trước.',
        'Họ không bao giờ cần số thẻ đầy đủ, ba chữ số ở mặt sau, mật khẩu hay mã xác nhận.',
        'Đừng bao giờ viết đến một địa chỉ lấy từ bài hướng dẫn hay từ kết quả tìm kiếm trên mạng.',
      ],
    },
    keep: {
      title: 'Những gì nên giữ lại',
      lines: ['Ngày giờ và mã số yêu cầu hỗ trợ.', 'Bản sao cuộc trò chuyện, hoặc ảnh chụp.', 'Những gì họ đã hứa, và hạn đến khi nào.'],
    },
    form: {
      title: 'Biểu mẫu hỏi email, mật khẩu hoặc ngày sinh',
      lines: [
        'Một bài hướng dẫn nói đến biểu mẫu “yêu cầu gỡ thẻ”. Không có nguồn chính thức nào xác nhận rằng nó tồn tại.',
        'Đừng cung cấp gì ngoài những gì trang web thật cần: không ngày sinh, không số thẻ.',
        'Hãy làm theo cách thông thường trước: cách đó không cần biểu mẫu nào.',
      ],
    },
  },
  knowledge: {
    lead: 'Những gì đã biết, chắc chắn đến đâu và lấy từ nguồn nào.',
    search: 'Tìm câu trả lời',
    found: { other: 'Có {count} câu trả lời phù hợp.' },
    none: 'Không có câu trả lời nào khớp với các từ này. Hãy thử chỉ một từ, như “mặc định” hoặc “hoàn tiền”.',
    howSure: 'Chắc chắn đến đâu',
    from: 'Nguồn',
    surenesses: {
      agreed: 'Nhiều bài hướng dẫn nói như vậy.',
      'one-guide': 'Một bài hướng dẫn nói như vậy. Chưa ai xác nhận.',
      disputed: 'Các nguồn không thống nhất.',
      general: 'Đúng với thẻ ngân hàng ở mọi nơi.',
    },
    sources: {
      'guide-000': 'một bài hướng dẫn tiếng Pháp năm 2025',
      'guide-001': 'một bài hướng dẫn tiếng Nga, đã dịch',
      'guide-002': 'một bài hướng dẫn tiếng Anh có phần hỏi đáp',
      'guide-003': 'một bài hướng dẫn tiếng Anh về cả trang web và ứng dụng',
      'guide-004': 'một bài hướng dẫn tiếng Anh có biểu mẫu yêu cầu gỡ thẻ',
      ours: 'hiểu biết thông thường của người dùng thẻ',
    },
    topics: {
      'default-card': {
        question: 'Tôi có gỡ được thẻ mặc định không?',
        answer: ['Có thể không gỡ được ngay. Hãy đặt thẻ khác làm mặc định trước, rồi gỡ thẻ này.'],
      },
      'only-card': {
        question: 'Tôi có gỡ được thẻ duy nhất của mình không?',
        answer: [
          'Hãy thử trước. Nếu trang web từ chối, hãy thêm thẻ khác, hoặc hỏi bộ phận hỗ trợ.',
          'Khi không có thẻ, bạn không trả tiền bằng thẻ được cho đến khi nhập một thẻ ở lần thanh toán tới.',
        ],
      },
      'existing-orders': {
        question: 'Các đơn hàng của tôi sẽ ra sao?',
        answer: ['Đơn hàng đã thanh toán giữ nguyên như cũ. Việc gỡ thẻ chỉ ảnh hưởng đến những lần mua sau.'],
      },
      'unpaid-orders': {
        question: 'Tôi có đơn hàng chưa thanh toán. Giờ phải làm sao?',
        answer: ['Hãy thanh toán hoặc hủy trước. Những đơn đó có thể khiến thẻ không gỡ được.'],
      },
      sync: {
        question: 'Gỡ thẻ trên trang web thì trong ứng dụng có mất không?',
        answer: ['Không chắc. Một bài hướng dẫn nói hai bên tách riêng, bài khác nói là một. Hãy xem cả hai.'],
      },
      refunds: {
        question: 'Sau khi gỡ thẻ, tiền hoàn lại đi đâu?',
        answer: [
          'Thường về thẻ đã trả tiền, kể cả khi thẻ không còn được lưu. Nếu bạn đang chờ hoàn tiền, gỡ thẻ sau khi nhận tiền sẽ an toàn hơn.',
          'Đã trả bằng số dư Alipay? Khi đó tiền có thể về lại số dư ấy.',
        ],
      },
      'charge-failed': {
        question: 'Có thông báo rằng trừ tiền không thành công. Tôi có phải thêm lại thẻ không?',
        answer: ['Không. Thông báo như vậy không phải lý do để thêm lại chính thẻ đó. Hãy tự mở trang web và xem đơn hàng của bạn.'],
      },
      'section-not-found': {
        question: 'Tôi không tìm thấy mục có các thẻ. Mục đó ở đâu?',
        answer: [
          'Tên các mục hay thay đổi: hãy tìm Ví, Thanh toán, Phương thức thanh toán hoặc Thẻ. “Xem thẻ đã lưu của tôi” trong Uncard không cần qua menu.',
          'Hoặc gõ “Card Management” trong khung trò chuyện hỗ trợ.',
        ],
      },
      'five-card-limit': {
        question: 'Tôi lưu được bao nhiêu thẻ?',
        answer: [
          'Các bài hướng dẫn nói là năm thẻ cho một tài khoản Alipay; một bài nói không có giới hạn. Nếu trang web không nhận thêm, hãy gỡ một thẻ trước.',
        ],
      },
      'check-charge': {
        question: 'Vì sao tôi bị trừ một khoản nhỏ khi thêm thẻ?',
        answer: ['Để xem thẻ có dùng được không. Khoản này thường vào khoảng 1 USD và thông thường sẽ tự được hoàn lại.'],
      },
      'saved-by-itself': {
        question: 'Tôi chưa bao giờ lưu thẻ. Vì sao thẻ có ở đó?',
        answer: ['Ở trang thanh toán, ô lưu thẻ thường được chọn sẵn. Hãy bỏ chọn ô đó trước khi trả tiền.'],
      },
      'safe-to-keep': {
        question: 'Để thẻ được lưu như vậy có an toàn không?',
        answer: [
          'Các bài hướng dẫn cho rằng nơi lưu được bảo vệ tốt; người ngoài không kiểm tra được điều đó. Thứ không được lưu thì không bị lạm dụng được.',
          'Người ta gỡ thẻ để tránh mua nhầm, để giữ riêng tư, sau khi đổi ngân hàng, hoặc vì thẻ đã hết hạn.',
        ],
      },
      'virtual-cards': {
        question: 'Có loại thẻ nào an toàn hơn không?',
        answer: ['Nhiều ngân hàng có thẻ ảo, một số chỉ dùng cho một lần mua. Nếu số thẻ đó bị lộ, nó không có giá trị ở nơi khác.'],
      },
      paypal: {
        question: 'Tôi có thể trả bằng PayPal thay cho thẻ không?',
        answer: ['Ở một số nước, trang thanh toán có PayPal. Khi đó cửa hàng không thấy thẻ của bạn.'],
      },
      'other-wallets': {
        question: 'Thẻ của tôi có ở trong Google Play, Google Pay hay Apple Pay không?',
        answer: ['Có thể có, nhưng tách riêng với ở đây. Mỗi dịch vụ tự lưu thẻ, và bạn gỡ thẻ ở chính nơi đó.'],
      },
      'lost-card': {
        question: 'Thẻ của tôi bị mất, bị trộm hoặc bị lạm dụng. Chỉ gỡ thẻ có đủ không?',
        answer: ['Không. Trước tiên, hãy gọi cho ngân hàng và yêu cầu khóa thẻ. Gỡ thẻ ở đây không khóa thẻ.'],
      },
      'other-data': {
        question: 'Tài khoản của tôi còn lưu những gì?',
        answer: [
          'Số điện thoại, địa chỉ, có thể cả giấy tờ cho hải quan. Uncard không xử lý những thứ này: hãy xem phần cài đặt tài khoản.',
        ],
      },
    },
    myths: {
      title: 'Đừng để bị lừa',
      lines: [
        'Không trang thật nào hỏi số thẻ đầy đủ, ba chữ số ở mặt sau hay ngày sinh của bạn để xóa thẻ.',
        'Không ai phải cài đặt gì, chia sẻ màn hình hay trả tiền để gỡ thẻ.',
        'Bạn không cần đóng tài khoản để gỡ thẻ.',
        'Liên kết trong email hay tin nhắn không phải đường đến thẻ của bạn. Hãy tự mở trang web.',
      ],
    },
  },
  options: {
    title: 'Cài đặt',
    language: 'Ngôn ngữ',
    text: 'Cỡ chữ',
    sites: 'Chỉ dẫn trên trang',
    sitesNote: 'Ở nơi đã tắt chỉ dẫn, cửa sổ nhỏ của Uncard vẫn dẫn đường.',
    aliexpress: 'Trên AliExpress',
    alipay: 'Trên Alipay',
    notifications: 'Thông báo',
    notificationsNote: 'Chỉ dùng cho lời nhắc. Trình duyệt hỏi bạn trước khi cho phép.',
    held: 'Những gì Uncard lưu',
    heldNote: 'Tất cả những gì được lưu, chỉ trên thiết bị này. Trong đó không có số thẻ, tên hay địa chỉ.',
    holds: {
      journey: 'Tiến độ của bạn: đã thấy thẻ ở đâu, đã xác nhận điều gì, bước nào đã đánh dấu, và một lời nhắc.',
      preferences: 'Những gì bạn đã chọn ở đây.',
      words: 'Nội dung chữ của Uncard bằng ngôn ngữ của bạn.',
      setAside: 'Một bản ghi cũ không đọc được, được giữ nguyên như vậy.',
    },
    heldNothing: 'Không có gì được lưu.',
    notHeld:
      'Khi trình duyệt đang chạy, Uncard còn nhớ các dòng của danh sách bằng những khóa mà không ai đọc ngược lại được. Chúng mất đi khi đóng trình duyệt.',
    showData: 'Hiện đúng như được lưu',
    erase: 'Xóa tất cả dữ liệu',
    eraseNote: 'Ba mươi ngày sau khi xong cả trang web và ứng dụng, tiến độ của bạn tự xóa.',
    eraseSure: 'Xóa tiến độ, lời nhắc và cài đặt? Việc này không hoàn tác được.',
    eraseYes: 'Có, xóa',
    eraseNo: 'Không, giữ lại',
    erased: 'Đã xóa tất cả.',
    progress: 'Mang tiến độ của bạn theo',
    progressNote: 'Một tệp chứa tiến độ của bạn, để làm tiếp trong trình duyệt khác. Tệp không chứa dữ liệu thẻ.',
    exportFile: 'Lưu thành tệp',
    importFile: 'Đọc từ tệp',
    imported: 'Đã đọc tiến độ của bạn từ tệp.',
    importErrors: {
      'too-large': 'Tệp này quá lớn, không thể là tiến độ của Uncard.',
      'not-a-file-of-ours': 'Đây không phải tệp tiến độ của Uncard.',
      newer: 'Tệp này đến từ một phiên bản Uncard mới hơn. Hãy cập nhật Uncard trước.',
      broken: 'Tệp này bị hỏng hoặc đã bị thay đổi nên không đọc được.',
    },
    importKept: 'Những gì bạn đang có vẫn giữ nguyên.',
  },
  welcome: {
    title: 'Uncard đã sẵn sàng',
    lead: 'Uncard chỉ cho bạn từng bước cách gỡ thẻ ngân hàng đã lưu khỏi AliExpress và Alipay.',
    does: {
      title: 'Uncard làm gì',
      lines: [
        'Đánh dấu đúng một mục cần nhấn tiếp theo, ngay trên trang.',
        'Xem lại sau khi gỡ và cho bạn biết thẻ có thật sự không còn hay không.',
        'Nhắc bạn về ứng dụng di động, nơi có thể lưu thẻ riêng.',
      ],
    },
    never: {
      title: 'Uncard không bao giờ làm gì',
      lines: [
        'Uncard không nhấn và không gõ gì: mọi lần nhấn đều là của bạn.',
        'Uncard không đọc những gì bạn gõ, cũng không đọc số thẻ đầy đủ.',
        'Uncard không gửi gì đi đâu. Không có tài khoản, máy chủ hay quảng cáo.',
      ],
    },
    good: {
      title: 'Điều nên biết',
      lines: [
        'Uncard chỉ hoạt động trên AliExpress và Alipay, và không vào cửa sổ riêng tư hay ẩn danh.',
        'Uncard không liên kết với AliExpress hay Alipay.',
        'Uncard không thấy được ứng dụng di động: với ứng dụng, Uncard cho bạn biết cần tìm gì.',
      ],
    },
    pin: 'Để luôn có sẵn, hãy nhấn vào hình mảnh ghép của trình duyệt và ghim Uncard.',
    open: 'Xem thẻ đã lưu của tôi và bắt đầu',
    openNote: 'Hướng dẫn bắt đầu, và AliExpress mở trong tab này. Có thể bạn phải đăng nhập trước.',
    allow: 'Cho phép truy cập',
    allowNote: 'Trình duyệt không để Uncard vào các trang web này cho đến khi bạn cho phép.',
  },
};
