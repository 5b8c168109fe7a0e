/** Words that the sites print in Vietnamese. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    guess: `
      Đăng nhập | Đăng ký | Đăng nhập / Đăng ký | Đăng nhập hoặc đăng ký | Tạo tài khoản | Đăng nhập để tiếp tục |
      Vui lòng đăng nhập | Tham gia | Đăng nhập tài khoản | Chào mừng bạn trở lại | Đăng nhập / Tham gia |
      Đăng nhập vào tài khoản
    `,
  },
  'sign-out': {
    guess: 'Đăng xuất | Thoát tài khoản | Đăng xuất tài khoản',
  },
  account: {
    guess: `
      Tài khoản | Tài khoản của tôi | AliExpress của tôi | Hồ sơ | Hồ sơ của tôi | Tài khoản của bạn | Trang cá nhân |
      Trung tâm cá nhân | Tổng quan tài khoản | Cá nhân | Thông tin tài khoản
    `,
  },
  greeting: {
    guess: 'Xin chào | Chào | Chào bạn | Chào mừng',
  },
  password: {
    guess: 'Mật khẩu | Quên mật khẩu | Mật khẩu của bạn | Quên mật khẩu?',
  },
  'account-neighbour': {
    guess: `
      Đơn hàng của tôi | Đơn hàng | Xu | Xu của tôi | Phiếu giảm giá | Mã giảm giá | Phiếu giảm giá của tôi | Tin nhắn |
      Trung tâm tin nhắn | Danh sách yêu thích | Danh sách mong muốn | Yêu thích | Cài đặt | Cài đặt tài khoản | Thiết lập |
      Địa chỉ | Địa chỉ giao hàng | Sổ địa chỉ | Trả hàng | Hoàn tiền | Trả hàng và hoàn tiền | Đánh giá | Đánh giá của tôi |
      Cửa hàng theo dõi | Đăng xuất | Trung tâm trợ giúp | Tổng quan | Bảo mật | Bảo mật tài khoản | Thẻ quà tặng | Lịch sử |
      Đã xem gần đây | Khiếu nại | Thông báo | Mời bạn bè | Voucher của tôi | Địa chỉ nhận hàng | Phản hồi
    `,
  },
  wallet: {
    guess: 'Ví | Ví của tôi | Ví AliExpress | Ví điện tử | Ví của bạn | Ví tiền',
  },
  payments: {
    guess: `
      Thanh toán | Phương thức thanh toán | Hình thức thanh toán | Cách thanh toán | Phương thức thanh toán của tôi |
      Tùy chọn thanh toán | Cài đặt thanh toán | Quản lý thanh toán | Thông tin thanh toán | Thanh toán của tôi |
      Thiết lập thanh toán | Phương tiện thanh toán | Trung tâm thanh toán
    `,
  },
  cards: {
    guess: `
      Thẻ thanh toán | Thẻ đã lưu | Thẻ của tôi | Thẻ | Thẻ ngân hàng | Thẻ tín dụng | Thẻ tín dụng / ghi nợ |
      Thẻ tín dụng hoặc ghi nợ | Thẻ ghi nợ | Thẻ của bạn | Thẻ đã liên kết | Thẻ liên kết | Thẻ ngân hàng của tôi |
      Thẻ và tài khoản ngân hàng | Danh sách thẻ | Các thẻ đã lưu | Thẻ tín dụng/thẻ ghi nợ | Thẻ đang lưu | Các thẻ của tôi |
      Thẻ đã thêm | Thẻ và tài khoản
    `,
  },
  'manage-cards': {
    guess: `
      Quản lý thẻ | Quản lý thẻ của tôi | Quản lý các thẻ | Chỉnh sửa thẻ | Xem thẻ | Xem tất cả thẻ | Quản lý thẻ đã lưu |
      Quản lý thẻ ngân hàng | Sửa thẻ | Xem thẻ của tôi | Xem các thẻ
    `,
  },
  manage: {
    guess: 'Quản lý | Thay đổi | Chỉnh sửa | Sửa | Đổi | Sắp xếp | Sửa đổi | Biên tập | Cập nhật',
  },
  more: {
    guess: `
      Thêm | Xem thêm | Tùy chọn | Thao tác | Tùy chọn khác | Thêm tùy chọn | Khác | Thao tác khác | Hành động | Lựa chọn
    `,
  },
  alipay: {
    guess: `
      Alipay của tôi | Alipay | Tài khoản Alipay | Tài khoản Alipay của tôi | Đến Alipay của tôi | Mở Alipay | Ví Alipay |
      Truy cập Alipay | Đi tới Alipay
    `,
  },
  card: {
    guess: `
      thẻ | thẻ ngân hàng | thẻ tín dụng | thẻ ghi nợ | thẻ thanh toán | phương thức thanh toán | hình thức thanh toán |
      phương tiện thanh toán | thẻ ATM | thẻ nội địa | thẻ quốc tế
    `,
  },
  remove: {
    guess: `
      Xóa | Xoá | Gỡ | Xóa thẻ | Gỡ bỏ | Xóa bỏ | Loại bỏ | Hủy liên kết | Bỏ liên kết | Gỡ thẻ | Gỡ liên kết | Xóa thẻ này |
      Ngắt liên kết | Tháo | Bỏ | Hủy kết nối | Ngắt kết nối | Quên | Quên thẻ | Bỏ lưu | Bỏ thẻ | Gỡ thẻ này | Xóa liên kết |
      Việc xóa | Thùng rác | Hủy gắn | Hủy liên kết thẻ | Xóa đi | Gỡ ra
    `,
  },
  confirm: {
    guess: `
      Xác nhận | Đồng ý | OK | Có | Xóa | Gỡ | Tiếp tục | Chắc chắn | Vâng | Có, xóa | Xác nhận xóa | Đã hiểu | Tôi đồng ý |
      Tôi chắc chắn | Gỡ bỏ | Hủy liên kết | Được | Chấp nhận | Vâng, xóa | Tôi hiểu | Xác nhận gỡ | Áp dụng | Ừ | Có, gỡ | Đúng
    `,
  },
  cancel: {
    guess: `
      Hủy | Huỷ | Không | Giữ lại | Quay lại | Đóng | Để sau | Không phải bây giờ | Giữ thẻ | Hủy bỏ | Không, cảm ơn | Bỏ qua |
      Trở lại | Không xóa | Giữ lại thẻ | Trở về | Thôi | Lúc khác | Giữ | Thoát | Không, giữ lại | Không gỡ | Giữ nguyên |
      Không đồng ý
    `,
  },
  'set-default': {
    guess: `
      Đặt làm mặc định | Đặt mặc định | Đặt thành mặc định | Chọn làm mặc định | Dùng làm mặc định | Thiết lập mặc định |
      Đặt làm thẻ mặc định | Sử dụng làm mặc định | Đặt làm thẻ chính | Cài làm mặc định | Cài đặt mặc định
    `,
  },
  'default-mark': {
    guess: 'Mặc định | Thẻ mặc định | Thẻ chính | Chính | Ưu tiên',
  },
  'add-card': {
    guess: `
      Thêm thẻ | Thêm thẻ mới | Thẻ mới | Liên kết thẻ | Thêm thẻ ngân hàng | Thêm thẻ tín dụng | Thêm phương thức thanh toán |
      Thêm một thẻ mới | Thêm thẻ tín dụng hoặc ghi nợ | Thêm thẻ khác | Liên kết thẻ mới
    `,
  },
  'no-cards': {
    guess: `
      Không có thẻ | Chưa có thẻ | Chưa có thẻ nào | Bạn chưa có thẻ nào | Không có thẻ nào | Bạn chưa thêm thẻ |
      Bạn chưa lưu thẻ nào | Chưa thêm thẻ | Không tìm thấy thẻ | Chưa lưu thẻ | Bạn không có thẻ nào | Chưa liên kết thẻ |
      Không có thẻ nào được lưu | Không có thẻ đã lưu | Không thấy thẻ nào
    `,
  },
  expiry: {
    guess: `
      Hết hạn | Ngày hết hạn | Hiệu lực đến | Có giá trị đến | Hạn sử dụng | Đã hết hạn | Hạn thẻ | HSD | Có hiệu lực đến |
      Thời hạn | MM/YY
    `,
  },
  'ending-in': {
    guess: `
      có số cuối | kết thúc bằng | số cuối | bốn số cuối | 4 số cuối | có đuôi | đuôi số | kết thúc là | tận cùng bằng |
      bốn chữ số cuối | có bốn số cuối
    `,
  },
  refused: {
    guess: `
      không thể xóa | không thể gỡ | không xóa được | xóa không thành công | xóa thất bại | không thể gỡ bỏ |
      không thể hủy liên kết | gỡ không thành công | chưa xóa được | không thể loại bỏ | gỡ thất bại | không gỡ được |
      chưa được xóa | không được xóa | xóa thẻ không thành công | xóa thẻ thất bại | thao tác thất bại | không hủy liên kết được
    `,
  },
  'refused-default': {
    guess: `
      Không thể xóa thẻ mặc định | thẻ khác làm mặc định | là thẻ mặc định | thẻ mặc định khác | thẻ mặc định không thể |
      chọn thẻ khác | đặt thẻ khác | thay đổi thẻ mặc định | đổi thẻ mặc định | đang là mặc định | thẻ khác làm thẻ mặc định
    `,
  },
  'refused-order': {
    guess: `
      đơn hàng chưa thanh toán | đơn hàng chờ thanh toán | đơn hàng đang xử lý | đơn hàng chưa hoàn tất | chờ thanh toán |
      đơn hàng chưa hoàn thành | đơn hàng đang chờ | đơn hàng đang thực hiện | đơn chưa thanh toán | đơn hàng đang chờ xử lý |
      đơn hàng chưa trả tiền
    `,
  },
  'identity-check': {
    guess: `
      Xác minh danh tính | Mã xác minh | Xác thực danh tính | Xác minh bảo mật | Nhập mã | Mật khẩu thanh toán |
      Xác minh hai bước | Kiểm tra bảo mật | Mã xác thực | Nhập mã xác minh | Mật khẩu Alipay | Xác thực hai yếu tố |
      Xác nhận danh tính | Mã dùng một lần | Xác minh đó là bạn | Mã OTP | Nhập mật khẩu thanh toán
    `,
  },
  'bot-check': {
    guess: `
      lưu lượng truy cập bất thường | Trượt để xác minh | Kéo thanh trượt | Tôi không phải là robot |
      Vui lòng hoàn tất xác minh | Xác minh bạn là con người | lưu lượng bất thường | không phải là người máy |
      Kéo để xác minh | Vuốt để xác minh | Kéo thanh trượt sang phải | không phải robot
    `,
  },
  'code-field': {
    guess: `
      Mã | Mã xác minh | Nhập mã | đã gửi mã | Gửi lại mã | Gửi lại | Gửi mã | mã gồm 6 chữ số | Nhận mã | Lấy mã |
      mã xác minh đã được gửi
    `,
  },
  'card-number-field': {
    guess: 'Số thẻ | Nhập số thẻ | Số thẻ tín dụng | Số thẻ ngân hàng',
  },
  'security-code-field': {
    guess: 'Mã bảo mật | Ngày hết hạn | CVV | CVC | MM/YY | Mã CVV | Mã an toàn',
  },
  'delete-account': {
    guess: `
      Xóa tài khoản | Xóa tài khoản của tôi | Đóng tài khoản | Hủy tài khoản | Vô hiệu hóa tài khoản | Đóng tài khoản của tôi |
      Yêu cầu xóa tài khoản | Khóa tài khoản | Xóa tài khoản của bạn | Xóa tài khoản này | Xóa dữ liệu cá nhân
    `,
  },
  close: {
    guess: 'Đóng | Đóng lại',
  },
  pay: {
    guess: `
      Thanh toán ngay | Đặt hàng | Thanh toán | Xác nhận và thanh toán | Xác nhận đơn hàng | Gửi đơn hàng | Trả tiền |
      Hoàn tất đơn hàng | Xác nhận thanh toán | Lưu và thanh toán | Thanh toán an toàn | Đặt mua | Hoàn tất thanh toán |
      Đặt hàng ngay | Tiến hành thanh toán | Trả ngay
    `,
  },
  'save-card': {
    guess: `
      Lưu thẻ | Lưu thông tin thẻ | Lưu thẻ này | Ghi nhớ thẻ này | Lưu chi tiết thẻ | Lưu cho lần sau |
      Lưu thẻ cho lần thanh toán sau | Lưu thẻ của tôi | Nhớ thẻ này | Lưu cho lần thanh toán tiếp theo |
      Lưu để thanh toán sau | Ghi nhớ thẻ | Lưu lại thẻ
    `,
  },
  orders: {
    guess: 'Đơn hàng của tôi | Đơn hàng | Lịch sử đơn hàng | Tất cả đơn hàng | Đơn mua | Danh sách đơn hàng',
  },
  'to-pay': {
    guess: `
      Chờ thanh toán | Chưa thanh toán | Cần thanh toán | Đang chờ thanh toán | Đơn hàng chưa thanh toán | Chờ trả tiền |
      Chưa trả tiền | Đợi thanh toán
    `,
  },
  help: {
    guess: `
      Trung tâm trợ giúp | Dịch vụ khách hàng | Trợ giúp | Hỗ trợ | Chăm sóc khách hàng | Liên hệ | Hỗ trợ khách hàng |
      Trung tâm hỗ trợ | Liên hệ với chúng tôi
    `,
  },
  'card-support': {
    guess: `
      Quản lý thẻ | Thêm hoặc xóa thẻ | Thêm/xóa thẻ | Thêm hoặc gỡ thẻ | Xóa một thẻ | Quản lý thẻ ngân hàng | Thêm/gỡ thẻ
    `,
  },
  'removal-request': {
    guess: `
      Yêu cầu xóa thẻ | Yêu cầu xóa | Gửi yêu cầu xóa | Yêu cầu gỡ thẻ | Đơn yêu cầu xóa thẻ | Yêu cầu gỡ bỏ |
      Gửi yêu cầu gỡ thẻ | Đề nghị xóa thẻ
    `,
  },
  shopping: {
    guess: `
      Thêm vào giỏ hàng | Mua ngay | Giỏ hàng | Miễn phí vận chuyển | đã bán | Danh mục | Sản phẩm liên quan | da bò | RFID |
      Túi xách | nam | nữ | ví đựng thẻ | Giá | Sản phẩm | Ưu đãi chớp nhoáng | ví da | bao da | Giảm giá | túi | Thêm vào giỏ |
      Miễn phí ship | Flash sale
    `,
  },
  'load-failed': {
    guess: `
      Đã xảy ra lỗi | Đã có lỗi xảy ra | Không tải được | Không thể tải | Vui lòng thử lại sau | Lỗi mạng |
      Không tìm thấy trang | Dịch vụ không khả dụng | Lỗi hệ thống | tạm thời không khả dụng | đang bảo trì |
      Truy cập bị từ chối | Tải thất bại | Có lỗi xảy ra | Hệ thống bận | Thử lại sau | Có sự cố | Tải không thành công
    `,
  },
  loading: {
    guess: 'Đang tải | Vui lòng đợi | Vui lòng chờ | Đợi một chút | Đang tải thẻ | Chờ một chút | Xin chờ | Xin vui lòng đợi',
  },
  filtered: {
    guess: 'Bộ lọc | Lọc | Lọc theo | Kết quả tìm kiếm | Xóa bộ lọc | Đặt lại bộ lọc | Kết quả cho | Đang lọc | Bỏ lọc',
  },
  chat: {
    guess: `
      Trò chuyện | Chat ngay | Chat trực tuyến | Trò chuyện với Eva | Liên hệ với chúng tôi | Chat với chúng tôi |
      Bắt đầu trò chuyện | Hỗ trợ trực tuyến | Chat với Eva | Nhắn tin cho chúng tôi | Trò chuyện trực tuyến | Hỏi Eva
    `,
  },
  settings: {
    guess: 'Cài đặt | Thiết lập | Cài đặt tài khoản | Tùy chọn | Cấu hình | Tùy chỉnh',
  },
  'alipay-neighbour': {
    guess: `
      Lịch sử | Tài khoản của tôi | Số dư | Giao dịch | Lịch sử giao dịch | Bảo mật | Hồ sơ | Thông tin cá nhân | Danh bạ |
      Rút tiền | Nạp tiền | Chuyển tiền | Gửi tiền | Phiếu giảm giá | Phần thưởng | Thông báo | Tin nhắn | Trợ giúp |
      Đăng xuất | Đổi mật khẩu | Mật khẩu | Xác minh | Hóa đơn | Thanh toán | Hoàn tiền | Sao kê | Trang chủ | Tổng quan |
      Chỉnh sửa hồ sơ | Số điện thoại | Cài đặt bảo mật | Chuyển khoản | Chi tiết tài khoản | Địa chỉ email | Số dư của tôi
    `,
  },
  'alipay-sign-up': {
    guess: `
      Mở ví Alipay | Tạo ví của bạn | Kích hoạt ví của bạn | Đăng ký | Tạo tài khoản | Mở ví | Đăng ký ví |
      Thiết lập ví của bạn | Kích hoạt ví
    `,
  },
  'sign-up-stage': {
    guess: `
      câu hỏi bảo mật | Kiểm tra email | đã gửi liên kết | liên kết xác nhận | liên kết kích hoạt | Xác minh email |
      mật khẩu mới | xác nhận mật khẩu | tạo mật khẩu | đặt mật khẩu | nhập lại mật khẩu | Bước 1 | Bước 2 | Bước 3 |
      kiểm tra hộp thư | kích hoạt tài khoản | gửi một liên kết | câu trả lời bảo mật | ký tự trong hình | chọn mật khẩu |
      xác nhận email | Điều khoản dịch vụ | ký tự hiển thị
    `,
  },
  'set-up-done': {
    guess: `
      đã được tạo thành công | kích hoạt thành công | đã sẵn sàng | tạo thành công | mở thành công | đã được kích hoạt |
      chúc mừng | đăng ký thành công | đã được tạo | thiết lập thành công | hoàn tất đăng ký | đã hoạt động
    `,
  },
  next: {
    guess: `
      Tiếp theo | Tiếp tục | Tiếp | Gửi | Bước tiếp theo | Hoàn tất | Xong | Lưu và tiếp tục | Đồng ý và tiếp tục | Tạo |
      Đăng ký | Mở ví | Kích hoạt | Xác nhận | Bắt đầu | Gửi lại email | Gửi lại liên kết | Kết thúc | Gửi liên kết |
      Tôi đồng ý | Nộp | Hoàn thành
    `,
  },
  'add-word': {
    guess: 'thêm | mới | nhập | gắn | kết nối | đăng ký thẻ | bổ sung',
  },
  'save-word': {
    guess: 'lưu | ghi nhớ | lưu trữ | lưu lại | giữ',
  },
  'none-word': {
    guess: `
      không có | chưa có | chưa thêm | chưa lưu | chưa liên kết | trống | không tìm thấy | chưa từng | chưa gắn | chưa đăng ký |
      không còn | nào
    `,
  },
  'set-word': {
    guess: 'đặt | đặt làm | đặt thành | chọn | chọn làm | dùng | sử dụng | thiết lập | làm | cài | cài đặt',
  },
  'cannot-word': {
    guess: `
      không thể | không được | không thành công | thất bại | chưa thể | không cho phép | bị lỗi | lỗi khi | chưa được |
      không xóa được | không gỡ được
    `,
  },
  'undo-word': {
    guess: 'hoàn tác | khôi phục | đảo ngược | phục hồi | lấy lại | vĩnh viễn',
  },
  'view-word': {
    guess: `
      xem | hiển thị | mở | đến | đi tới | đi đến | truy cập | xem tất cả | tất cả | danh sách | chi tiết | vào | kiểm tra
    `,
  },
  'other-word': {
    guess: 'khác | trước | trước tiên',
  },
  'unpaid-word': {
    guess: `
      chưa thanh toán | chờ thanh toán | đang chờ | đang xử lý | chưa hoàn tất | chưa trả tiền | chưa hoàn thành |
      đang thực hiện | chờ xử lý | đang mở
    `,
  },
  'order-word': {
    guess: 'đơn hàng | đơn đặt hàng | đơn mua | đơn',
  },
  'request-word': {
    guess: 'yêu cầu | đề nghị | biểu mẫu | gửi | mẫu đơn',
  },
  'success-word': {
    guess: 'thành công | đã được | đã | hoàn tất | không còn',
  },
  'removed-word': {
    guess: 'đã xóa | đã gỡ | đã gỡ bỏ | đã được xóa | đã hủy liên kết | đã được gỡ | bị xóa | đã loại bỏ',
  },
  'activate-word': {
    guess: 'kích hoạt | mở | tạo | đăng ký | thiết lập | bắt đầu | tham gia | cài đặt',
  },
  'removed-notice': {
    guess: `
      Đã xóa thẻ | xóa thành công | đã được xóa | đã được gỡ | gỡ thành công | đã gỡ thẻ | thẻ đã được xóa |
      xóa thẻ thành công | đã xóa thành công | hủy liên kết thành công | đã hủy liên kết thẻ
    `,
  },
  'other-thing': {
    guess: `
      sản phẩm | mặt hàng | mục | giỏ hàng | giỏ | đơn hàng | đơn | địa chỉ | đánh giá | nhận xét | bình luận | phản hồi |
      danh sách yêu thích | yêu thích | mong muốn | cửa hàng | shop | tin nhắn | thông báo | phiếu giảm giá | mã giảm giá |
      voucher | điện thoại | email | thư | thiết bị | tài khoản | tài khoản ngân hàng | thẻ nhớ | thẻ SD | thẻ SIM | SIM |
      thẻ cào | thẻ điện thoại | thẻ game | thẻ nạp | card màn hình | card đồ họa | card âm thanh | card mạng | card |
      thẻ quà tặng | danh thiếp | thiệp | bưu thiếp | thẻ bài | bộ bài | bài tây | thẻ thành viên | thẻ hội viên |
      thẻ khách hàng | thẻ tích điểm | thẻ giảm giá | thẻ thư viện | thẻ căn cước | thẻ tên | thẻ xe | ví đựng thẻ |
      bao đựng thẻ | lịch sử | bộ lọc | ảnh | hình ảnh | video | PayPal | tìm kiếm | từ khóa | gói đăng ký | phiên |
      trình duyệt | cookie | cookies | hình nền | danh sách | dữ liệu | mã khóa
    `,
  },
  'never-point': {
    guess: `
      Thanh toán ngay | Đặt hàng | Đặt hàng ngay | Xóa tài khoản | Đóng tài khoản | Hủy tài khoản | Vô hiệu hóa tài khoản |
      Hủy đơn hàng | Hủy đơn | Hoàn tiền | Yêu cầu hoàn tiền | Xác nhận và thanh toán | Xác nhận đơn hàng | Mua | Mua ngay |
      Thêm vào giỏ hàng | Thêm vào giỏ | Xóa đơn hàng | Xác nhận thanh toán | Xóa tất cả | Gỡ tất cả | Xóa hết |
      Hủy liên kết tài khoản | Gỡ tài khoản | Bỏ liên kết tài khoản | Xóa tài khoản ngân hàng | Xóa ví | Gỡ ví | Đóng ví |
      Hủy ví | Lưu và thanh toán | Trả hàng | Gửi đơn hàng | Hoàn tất đơn hàng | Hoàn tất thanh toán | Tiến hành thanh toán |
      Đặt mua | Xóa hồ sơ
    `,
  },
  negation: {
    guess: 'không | chưa | đừng | không bao giờ',
  },
  article: {
    guess: 'này | đó | của | tôi | bạn | mình | một | các | những | chiếc | ấy | kia',
  },
  filler: {
    guess: `
      tất cả | đã lưu | được lưu | đang lưu | lưu | đã liên kết | đã thêm | ngân hàng | tín dụng | ghi nợ | thẻ | thanh toán |
      phương thức | hình thức | và | hoặc | cho | từ | khỏi | với | trên | AliExpress | tại đây | ngay | bây giờ | vui lòng |
      hãy | xem | mở | có số cuối | số cuối | kết thúc bằng | kết thúc | đuôi | hết hạn | nút | menu | biểu tượng | nhấn | bấm |
      trang chủ | thông tin | chi tiết | vâng | mới | quản lý | mặc định | nào | hiện tại
    `,
  },
  clitic: {},
} as const satisfies SignalSet;
