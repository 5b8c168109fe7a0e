/** Words that the sites print in Vietnamese. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    ours: `
      Đăng nhập | Đăng nhập hoặc đăng ký | Đăng nhập để tiếp tục | Vui lòng đăng nhập | Đăng nhập tài khoản |
      Chào mừng bạn trở lại | Đăng nhập vào tài khoản
    `,
  },
  register: {
    ours: 'Đăng ký | Tạo tài khoản | Tham gia | Đăng kí',
  },
  'sign-out': {
    ours: 'Đăng xuất | Thoát tài khoản | Đăng xuất tài khoản',
  },
  account: {
    ours: `
      Tài khoản | Tài khoản của tôi | AliExpress của tôi | Hồ sơ | Trang cá nhân | Trung tâm cá nhân | Tổng quan tài khoản
    `,
  },
  greeting: {
    ours: 'Xin chào | Chào | Chào mừng',
  },
  password: {
    ours: 'Mật khẩu | Quên mật khẩu | Quên mật khẩu?',
  },
  'account-neighbour': {
    ours: `
      Đơn hàng của tôi | Xu | Phiếu giảm giá | Mã giảm giá | Tin nhắn | Trung tâm tin nhắn | Danh sách yêu thích |
      Danh sách mong muốn | Yêu thích | Cài đặt | Cài đặt tài khoản | Thiết lập | Địa chỉ | Địa chỉ giao hàng | Sổ địa chỉ |
      Trả hàng | Hoàn tiền | Trả hàng và hoàn tiền | Đánh giá | Cửa hàng theo dõi | Đăng xuất | Trung tâm trợ giúp
    `,
  },
  wallet: {
    ours: 'Ví | Ví của tôi | Ví AliExpress | Ví điện tử | Ví tiền',
  },
  payments: {
    ours: `
      Thanh toán | Phương thức thanh toán | Hình thức thanh toán | Cách thanh toán | Tùy chọn thanh toán |
      Cài đặt thanh toán | Quản lý thanh toán | Thông tin thanh toán | Thiết lập thanh toán | Phương tiện thanh toán |
      Trung tâm thanh toán
    `,
  },
  cards: {
    ours: 'Thẻ thanh toán | Thẻ đã lưu | Thẻ của tôi | Thẻ | Thẻ liên kết | Thẻ tín dụng/thẻ ghi nợ | Thẻ và tài khoản',
  },
  'manage-cards': {
    ours: 'Quản lý thẻ | Xem thẻ | Xem tất cả thẻ',
  },
  manage: {
    ours: 'Quản lý | Thay đổi | Chỉnh sửa | Sửa | Đổi | Sắp xếp | Sửa đổi | Biên tập | Cập nhật',
  },
  more: {
    ours: 'Thêm | Xem thêm | Tùy chọn | Thao tác | Khác | Hành động | Lựa chọn',
  },
  alipay: {
    ours: 'Alipay của tôi | Alipay',
  },
  card: {
    ours: `
      thẻ | thẻ ngân hàng | thẻ tín dụng | thẻ ghi nợ | thẻ thanh toán | phương thức thanh toán | hình thức thanh toán |
      phương tiện thanh toán | thẻ ATM | thẻ nội địa | thẻ quốc tế
    `,
  },
  remove: {
    ours: `
      Xóa | Xoá | Gỡ | Xóa thẻ | Loại bỏ | Hủy liên kết | Bỏ liên kết | Gỡ liên kết | Ngắt liên kết | Tháo | Bỏ |
      Hủy kết nối | Ngắt kết nối | Quên | Xóa liên kết | Việc xóa | Thùng rác | Hủy gắn | Xóa đi | Gỡ ra
    `,
  },
  confirm: {
    ours: `
      Xác nhận | Đồng ý | OK | Có | Xóa | Gỡ | Tiếp tục | Chắc chắn | Vâng | Đã hiểu | Hủy liên kết | Được | Chấp nhận |
      Tôi hiểu | Áp dụng | Ừ | Đúng
    `,
  },
  cancel: {
    ours: `
      Hủy | Huỷ | Không | Giữ lại | Quay lại | Đóng | Để sau | Không phải bây giờ | Hủy bỏ | Không, cảm ơn | Bỏ qua |
      Trở lại | Không xóa | Trở về | Thôi | Lúc khác | Giữ | Thoát | Không gỡ | Giữ nguyên | Không đồng ý
    `,
  },
  'set-default': {
    ours: 'Đặt làm mặc định',
  },
  'default-mark': {
    ours: 'Mặc định | Thẻ mặc định | Thẻ chính | Chính | Ưu tiên',
  },
  'add-card': {
    ours: 'Thêm thẻ | Thêm thẻ mới | Liên kết thẻ',
  },
  'no-cards': {
    ours: `
      Không có thẻ | Chưa có thẻ | Chưa thêm thẻ | Không tìm thấy thẻ | Chưa lưu thẻ | Chưa liên kết thẻ |
      Không thấy thẻ nào
    `,
  },
  expiry: {
    ours: 'Hết hạn | Hiệu lực đến | Có giá trị đến | Hạn sử dụng | Đã hết hạn | Hạn thẻ | HSD | Có hiệu lực đến | Thời hạn',
  },
  'ending-in': {
    ours: 'kết thúc bằng | số cuối | có đuôi | đuôi số | kết thúc là | tận cùng bằng',
  },
  refused: {
    ours: 'chưa xóa được | không hủy liên kết được',
  },
  'refused-default': {
    ours: 'là thẻ mặc định | chọn thẻ khác | đặt thẻ khác | đổi thẻ mặc định | đang là mặc định',
  },
  'refused-order': {
    ours: 'chờ thanh toán',
  },
  'identity-check': {
    ours: `
      Xác minh danh tính | Mã xác minh | Xác thực danh tính | Xác minh bảo mật | Nhập mã | Mật khẩu thanh toán |
      Xác minh hai bước | Kiểm tra bảo mật | Mật khẩu Alipay | Xác thực hai yếu tố | Xác nhận danh tính | Mã dùng một lần
    `,
  },
  'bot-check': {
    ours: `
      lưu lượng truy cập bất thường | Trượt để xác minh | Kéo thanh trượt | Tôi không phải là robot |
      Vui lòng hoàn tất xác minh | Xác minh bạn là con người | lưu lượng bất thường | không phải là người máy |
      Kéo để xác minh
    `,
  },
  'code-field': {
    ours: 'Mã | Mã xác minh | Gửi lại',
  },
  'card-number-field': {
    ours: 'Số thẻ | Nhập số thẻ',
  },
  'security-code-field': {
    ours: 'Mã bảo mật | Ngày hết hạn | Mã CVV | Mã an toàn',
  },
  'delete-account': {
    ours: `
      Đóng tài khoản | Hủy tài khoản | Vô hiệu hóa tài khoản | Yêu cầu xóa tài khoản | Khóa tài khoản |
      Xóa dữ liệu cá nhân
    `,
  },
  close: {
    ours: 'Đóng | Đóng lại',
  },
  pay: {
    ours: `
      Thanh toán ngay | Đặt hàng | Thanh toán | Xác nhận và thanh toán | Xác nhận đơn hàng | Gửi đơn hàng | Trả tiền |
      Hoàn tất đơn hàng | Xác nhận thanh toán | Thanh toán an toàn | Đặt mua | Hoàn tất thanh toán | Tiến hành thanh toán |
      Trả ngay
    `,
  },
  'save-card': {
    ours: `
      Lưu thẻ | Lưu thông tin thẻ | Lưu cho lần sau | Lưu thẻ cho lần thanh toán sau | Nhớ thẻ này |
      Lưu cho lần thanh toán tiếp theo | Lưu để thanh toán sau
    `,
  },
  orders: {
    ours: 'Đơn hàng của tôi | Lịch sử đơn hàng | Tất cả đơn hàng | Đơn mua | Danh sách đơn hàng',
  },
  'to-pay': {
    ours: `
      Chờ thanh toán | Chưa thanh toán | Cần thanh toán | Đang chờ thanh toán | Chờ trả tiền | Chưa trả tiền |
      Đợi thanh toán
    `,
  },
  help: {
    ours: 'Trung tâm trợ giúp | Dịch vụ khách hàng | Trợ giúp | Hỗ trợ | Chăm sóc khách hàng | Liên hệ | Hỗ trợ khách hàng',
  },
  'card-support': {
    ours: 'Quản lý thẻ | Xóa một thẻ',
  },
  'removal-request': {
    ours: 'Đơn yêu cầu xóa thẻ',
  },
  shopping: {
    ours: `
      Mua ngay | Giỏ hàng | Miễn phí vận chuyển | đã bán | Danh mục | Sản phẩm liên quan | da bò | Túi xách | nam | nữ |
      ví đựng thẻ | Giá | Sản phẩm | Ưu đãi chớp nhoáng | ví da | bao da | Giảm giá | túi | Thêm vào giỏ | Miễn phí ship |
      Flash sale
    `,
  },
  'load-failed': {
    ours: `
      Đã xảy ra lỗi | Không tải được | Không thể tải | Lỗi mạng | Không tìm thấy trang | Dịch vụ không khả dụng |
      tạm thời không khả dụng | đang bảo trì | Truy cập bị từ chối | Tải thất bại | Có lỗi xảy ra | Hệ thống bận |
      Thử lại sau | Có sự cố | Tải không thành công | Thử lại | Tải lại | tạm thời không khả dụng | đang bảo trì |
      không thể tải | không tải được
    `,
  },
  loading: {
    ours: 'Đang tải | Vui lòng đợi | Vui lòng chờ | Đợi một chút | Đang tải thẻ',
  },
  filtered: {
    ours: 'Bộ lọc | Lọc | Lọc theo | Kết quả tìm kiếm | Xóa bộ lọc | Đặt lại bộ lọc | Kết quả cho',
  },
  chat: {
    ours: `
      Trò chuyện | Chat trực tuyến | Trò chuyện với Eva | Liên hệ với chúng tôi | Chat với chúng tôi | Bắt đầu trò chuyện |
      Hỗ trợ trực tuyến | Chat với Eva
    `,
  },
  settings: {
    ours: 'Cài đặt | Thiết lập | Cài đặt tài khoản | Tùy chọn',
  },
  'alipay-neighbour': {
    ours: `
      Lịch sử | Tài khoản của tôi | Số dư | Giao dịch | Bảo mật | Hồ sơ | Thông tin cá nhân | Danh bạ | Rút tiền |
      Nạp tiền | Chuyển tiền | Gửi tiền | Phiếu giảm giá | Phần thưởng | Thông báo | Tin nhắn | Trợ giúp | Đăng xuất |
      Đổi mật khẩu | Thanh toán
    `,
  },
  'alipay-sign-up': {
    ours: 'Tạo ví của bạn | Đăng ký | Tạo tài khoản | Mở ví | Thiết lập ví của bạn | Kích hoạt ví',
  },
  'sign-up-stage': {
    ours: `
      câu hỏi bảo mật | Kiểm tra email | liên kết xác nhận | liên kết kích hoạt | Xác minh email | mật khẩu mới |
      xác nhận mật khẩu | tạo mật khẩu | đặt mật khẩu | nhập lại mật khẩu | Bước 1 | Bước 2 | Bước 3 | kiểm tra hộp thư |
      kích hoạt tài khoản | gửi một liên kết | câu trả lời bảo mật | ký tự trong hình | chọn mật khẩu | xác nhận email |
      Điều khoản dịch vụ | ký tự hiển thị | gửi một liên kết | gửi liên kết | đã gửi cho bạn một liên kết |
      liên kết xác nhận
    `,
  },
  'set-up-done': {
    ours: `
      kích hoạt thành công | đã sẵn sàng | tạo thành công | mở thành công | đã được kích hoạt | chúc mừng |
      đăng ký thành công | đã được tạo | thiết lập thành công | hoàn tất đăng ký | đã hoạt động
    `,
  },
  next: {
    ours: `
      Tiếp theo | Tiếp tục | Tiếp | Gửi | Bước tiếp theo | Hoàn tất | Xong | Lưu và tiếp tục | Đồng ý và tiếp tục | Tạo |
      Đăng ký | Mở ví | Kích hoạt | Xác nhận | Bắt đầu | Kết thúc
    `,
  },
  'add-word': {
    ours: 'thêm | mới | nhập | gắn | kết nối | đăng ký thẻ | bổ sung',
  },
  'save-word': {
    ours: 'lưu | ghi nhớ | lưu trữ | lưu lại | giữ',
  },
  'none-word': {
    ours: `
      không có | chưa có | chưa thêm | chưa lưu | chưa liên kết | trống | không tìm thấy | chưa từng | chưa gắn |
      chưa đăng ký | không còn | nào
    `,
  },
  'set-word': {
    ours: 'đặt | đặt thành | chọn | dùng | sử dụng | thiết lập | làm | cài',
  },
  'cannot-word': {
    ours: `
      không thể | không được | không thành công | thất bại | chưa thể | không cho phép | bị lỗi | lỗi khi | chưa được |
      không xóa được | không gỡ được
    `,
  },
  'undo-word': {
    ours: 'hoàn tác | khôi phục | đảo ngược | phục hồi | lấy lại | vĩnh viễn',
  },
  'view-word': {
    ours: 'xem | hiển thị | mở | đến | đi tới | đi đến | truy cập | tất cả | danh sách | chi tiết | vào',
  },
  'other-word': {
    ours: 'khác | trước | trước tiên',
  },
  'unpaid-word': {
    ours: `
      chưa thanh toán | chờ thanh toán | đang chờ | đang xử lý | chưa hoàn tất | chưa trả tiền | chưa hoàn thành |
      đang thực hiện | chờ xử lý | đang mở
    `,
  },
  'order-word': {
    ours: 'đơn hàng | đơn đặt hàng | đơn mua | đơn',
  },
  'request-word': {
    ours: 'yêu cầu | đề nghị | biểu mẫu | gửi | mẫu đơn',
  },
  'success-word': {
    ours: 'thành công | đã được | đã | hoàn tất | không còn',
  },
  'removed-word': {
    ours: 'đã xóa | đã gỡ | đã gỡ bỏ | đã được xóa | đã hủy liên kết | đã được gỡ | bị xóa | đã loại bỏ',
  },
  'activate-word': {
    ours: 'kích hoạt | mở | tạo | đăng ký | thiết lập | bắt đầu | tham gia | cài đặt',
  },
  'removed-notice': {
    ours: 'đã gỡ thẻ',
  },
  'other-thing': {
    ours: `
      sản phẩm | mặt hàng | mục | giỏ hàng | giỏ | đơn hàng | đơn | địa chỉ | đánh giá | nhận xét | bình luận | phản hồi |
      danh sách yêu thích | yêu thích | mong muốn | cửa hàng | shop | tin nhắn | thông báo | phiếu giảm giá | mã giảm giá |
      voucher | điện thoại | email | thư | thiết bị | tài khoản ngân hàng | thẻ nhớ | thẻ SD | thẻ SIM | SIM | thẻ cào |
      thẻ điện thoại | thẻ game | thẻ nạp | card màn hình | card đồ họa | card âm thanh | card mạng | card | thẻ quà tặng |
      danh thiếp | thiệp | bưu thiếp | thẻ bài | bộ bài | bài tây | thẻ thành viên | thẻ hội viên | thẻ khách hàng |
      thẻ tích điểm | thẻ giảm giá | thẻ thư viện | thẻ căn cước | thẻ tên | thẻ xe | ví đựng thẻ | bao đựng thẻ | lịch sử |
      bộ lọc | ảnh | hình ảnh | video | PayPal | tìm kiếm | từ khóa | gói đăng ký | phiên | trình duyệt | cookie | cookies |
      hình nền | danh sách | dữ liệu | mã khóa
    `,
  },
  'never-point': {
    ours: `
      Thanh toán ngay | Đặt hàng | Xóa tài khoản | Đóng tài khoản | Hủy tài khoản | Vô hiệu hóa tài khoản | Hủy đơn hàng |
      Hủy đơn | Hoàn tiền | Yêu cầu hoàn tiền | Xác nhận và thanh toán | Xác nhận đơn hàng | Mua | Mua ngay |
      Thêm vào giỏ hàng | Thêm vào giỏ | Xóa đơn hàng | Xác nhận thanh toán | Xóa tất cả | Gỡ tất cả | Xóa hết |
      Hủy liên kết tài khoản | Gỡ tài khoản | Bỏ liên kết tài khoản | Xóa ví | Gỡ ví | Đóng ví | Hủy ví |
      Lưu và thanh toán | Trả hàng | Gửi đơn hàng | Hoàn tất đơn hàng | Hoàn tất thanh toán | Tiến hành thanh toán |
      Đặt mua | Xóa hồ sơ
    `,
  },
  negation: {
    ours: 'không | chưa | đừng | không bao giờ',
  },
  article: {
    ours: 'này | đó | của | tôi | bạn | mình | một | các | những | chiếc | ấy | kia',
  },
  filler: {
    ours: `
      tất cả | đã lưu | được lưu | đang lưu | lưu | đã liên kết | đã thêm | ngân hàng | tín dụng | ghi nợ | thẻ |
      thanh toán | phương thức | hình thức | và | hoặc | cho | từ | khỏi | với | trên | AliExpress | tại đây | ngay |
      bây giờ | vui lòng | hãy | xem | mở | có số cuối | số cuối | kết thúc bằng | kết thúc | đuôi | hết hạn | nút | menu |
      biểu tượng | nhấn | bấm | trang chủ | thông tin | chi tiết | vâng | mới | quản lý | mặc định | nào | hiện tại |
      đã chọn | vĩnh viễn | mục đã chọn | nhấn | bấm | vào đây | vào | để
    `,
  },
  'from-account': {},
  'question-ending': {},
  clitic: {},
} as const satisfies SignalSet;
