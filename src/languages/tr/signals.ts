/** Words that the sites print in Turkish. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    'turkish-login-test': 'Giriş yap',
    ours: `
      Oturum aç | Giriş | Giriş yapın | Oturum açın | Hesabınıza giriş yapın | Devam etmek için giriş yapın | Üye girişi |
      Hesap girişi | Giriş yapın veya üye olun
    `,
  },
  register: {
    ours: 'Üye ol | Kaydol | Kayıt ol | Hesap oluştur | Kayıt',
  },
  'sign-out': {
    ours: 'Çıkış yap | Oturumu kapat | Çıkış | Hesaptan çık',
  },
  account: {
    ours: "Hesap | Hesabım | AliExpress'im | Profil | Profilim | Hesabınız | Benim AliExpress",
  },
  greeting: {
    ours: 'Merhaba | Selam | Hoş geldiniz | Hoş geldin',
  },
  password: {
    ours: 'Şifre | Parola | Şifreniz | Şifremi unuttum | Şifrenizi mi unuttunuz?',
  },
  'account-neighbour': {
    ours: `
      Siparişlerim | Siparişler | Madeni paralar | Jetonlar | Kuponlar | Kuponlarım | Mesajlar | Mesaj merkezi |
      İstek listesi | İstek listem | Favoriler | Favorilerim | Ayarlar | Hesap ayarları | Adresler | Adreslerim |
      Teslimat adresi | Teslimat adresleri | Gönderim adresi | Adres defteri | Çıkış yap | Yardım Merkezi |
      İadeler ve geri ödemeler | Geri ödemeler | Para iadeleri | İade | İadeler
    `,
  },
  wallet: {
    ours: `
      Cüzdan | Cüzdanım | AliExpress Cüzdan | AliExpress Cüzdanı | Cüzdanınız | E-cüzdan | Dijital cüzdan |
      Elektronik cüzdan
    `,
  },
  payments: {
    ours: `
      Ödeme | Ödemeler | Ödeme yöntemleri | Ödeme yöntemi | Ödeme yöntemlerim | Ödeme seçenekleri | Ödeme ayarları |
      Ödemelerim | Ödeme araçları | Ödeme bilgileri | Ödeme şekilleri
    `,
  },
  cards: {
    ours: `
      Ödeme kartları | Kayıtlı kartlar | Kartlarım | Kartlar | Banka kartları | Kredi kartları | Kartlarınız |
      Kartlar ve banka hesapları | Kart listesi | Kartlar ve hesaplar
    `,
  },
  'manage-cards': {
    ours: 'Kartları yönet | Kartları görüntüle | Kartlarımı gör | Tüm kartları gör | Kart işlemleri',
  },
  manage: {
    ours: `
      Yönet | Düzenle | Değiştir | Yönetim | Yönetin | Düzenleyin | Yönetme | Listeyi düzenle | Düzenleme | Yönetimi |
      Organize et
    `,
  },
  more: {
    ours: 'Daha fazla | Seçenekler | Diğer | İşlemler | Daha fazla seçenek | Daha fazlası | Daha fazla işlem',
  },
  alipay: {
    ours: "Alipay'im | Alipay hesabım | Alipay hesabı | Alipay'e git | Alipay'i aç | Alipay'ime git | Alipay",
  },
  card: {
    ours: `
      kart | kartı | kartlar* | kartım* | kartın* | karta | banka kart* | kredi kart* | ödeme kart* | ödeme yöntem* |
      debit kart* | ödeme araç* | ödeme aracı*
    `,
  },
  remove: {
    ours: `
      Kaldır | Sil | Kartı kaldır | Çıkar | Kaldırma | Silme | Bağlantıyı kaldır | Bağlantısını kes | Kaldırın | Silin |
      Kaldırmak | Silmek | Bağlantıyı kes | Çıkarın | Çıkarma | Bağlantısını kaldır | Unut | Kaldırılsın | Silinsin |
      kaldırılması | silinmesi | kaldırmayı | silmeyi | Ayır | Temizle | İlişkiyi kaldır | İlişiğini kes | Çöp kutusu |
      Kaldırılma | Silinme | ilişkisini kes | bağlantısını kesin | çıkar | kartı çıkar | çıkarma | hesaptan çıkar |
      hesaptan kaldır | hesaptan sil
    `,
  },
  confirm: {
    ours: `
      Onayla | Tamam | Evet | Sil | Kaldır | Devam et | Devam | Onaylıyorum | Eminim | Kabul et | Anladım | Uygula | Onay |
      Kabul ediyorum | Silinsin | Kaldırılsın | Onaylayın | Bağlantıyı kes | Çıkar | Doğrula
    `,
  },
  cancel: {
    ours: `
      İptal | Vazgeç | Hayır | İptal et | Şimdi değil | Geri | Kapat | Sakla | Geri dön | Hayır, teşekkürler | Daha sonra |
      Kalsın | Tut | Sonra | Geri git | Koru
    `,
  },
  'set-default': {
    ours: 'Varsayılan yap',
  },
  'default-mark': {
    ours: `
      Varsayılan | Varsayılan kart | Birincil | Ana kart | Öncelikli | Tercih edilen | Öntanımlı | varsayılanı |
      varsayılan*
    `,
  },
  'add-card': {
    ours: 'Kart ekle | Yeni kart ekle',
  },
  'no-cards': {
    ours: `
      Kart yok | Kayıtlı kart yok | Kartınız yok | Kart bulunamadı | Kayıtlı kart bulunmuyor | Kayıtlı kartınız bulunmuyor |
      Kayıtlı kartınız bulunmamaktadır | Kart eklenmemiş | Kart kaydetmediniz | Kart eklemediniz | Kart bulunmamaktadır
    `,
  },
  expiry: {
    ours: `
      Son kullanma tarihi | SKT | Son kullanma | Geçerlilik tarihi | AA/YY | Geçerlilik | Bitiş tarihi |
      Son kullanım tarihi | Süresi doldu | Geçerlilik süresi
    `,
  },
  'ending-in': {
    ours: 'son dört hanesi | sonu | son 4 hanesi | biten | son dört rakam | son 4 rakam | ile bitiyor | ile sona eren',
  },
  refused: {
    ours: `
      kaldırılam* | silinem* | silemezsiniz | kaldıramazsınız | silemedik | kaldıramadık | silemiyoruz | kaldıramıyoruz |
      işlem başarısız | çıkarılamaz | çıkarılamadı | silemezsin | kaldıramazsın | bağlantısı kesilemez
    `,
  },
  'refused-default': {
    ours: `
      varsayılan kartınız olduğu | önce başka bir kart | başka bir kart seçin | varsayılan kartı değiştirin |
      varsayılan kartınızdır
    `,
  },
  'refused-order': {
    ours: `
      ödenmemiş sipariş* | bekleyen sipariş* | ödeme bekleyen | devam eden sipariş* | tamamlanmamış sipariş* |
      açık sipariş* | ödemesi yapılmamış | ödenmeyen sipariş* | ödemesi bekleyen | ödeme bekleniyor | aktif sipariş* |
      ödemesi tamamlanmamış
    `,
  },
  'identity-check': {
    ours: `
      Kimlik doğrulama | Doğrulama kodu | Kimliğinizi doğrulayın | Güvenlik doğrulaması | Kodu girin | Ödeme şifresi |
      İki adımlı doğrulama | Kimlik doğrulaması | Kimliğini doğrula | Alipay şifresi | Güvenlik kontrolü |
      Tek kullanımlık kod | ödeme şifre* | ödeme parola* | kimliğini doğrula* | kimlik doğrulama*
    `,
  },
  'bot-check': {
    ours: `
      olağan dışı trafik | Doğrulamak için kaydırın | Kaydırıcıyı sürükleyin | Robot değilim |
      Lütfen doğrulamayı tamamlayın | İnsan olduğunuzu doğrulayın | olağandışı trafik | robot olmadığınızı |
      doğrulamak için kaydır
    `,
  },
  'code-field': {
    ours: 'Kod | Doğrulama kodu | Kodu girin | Tekrar gönder | Kodu gir | Yeniden gönder',
  },
  'card-number-field': {
    ours: 'Kart numarası | Kart no | Kart numarasını girin | Kredi kartı numarası | Kart numarası girin | Kart numaranız',
  },
  'security-code-field': {
    ours: 'Güvenlik kodu | Son kullanma tarihi | AA/YY | Güvenlik numarası',
  },
  'delete-account': {
    ours: `
      Hesabımı sil | Hesabı sil | Hesabı kapat | Hesabımı kapat | Hesap silme | Hesabı devre dışı bırak | Hesabınızı silin |
      Hesabı kaldır | Hesap kapatma | Hesabınızı kapatın | Hesabımı kaldır | Hesabı dondur | Üyeliği iptal et |
      Verilerimi sil | Üyeliğimi sil | Hesabın silinmesi
    `,
  },
  close: {
    ours: 'Kapat | Kapatın',
  },
  pay: {
    ours: `
      Şimdi öde | Sipariş ver | Öde | Onayla ve öde | Siparişi onayla | Siparişi tamamla | Ödemeyi tamamla | Ödeme yap |
      Alışverişi tamamla | Kaydet ve öde | Ödemeyi onayla | Siparişi gönder | Hemen öde | Güvenle öde | Siparişi ver |
      Ödemeye geç | Satın almayı tamamla | Ödeyin
    `,
  },
  'save-card': {
    ours: `
      Kartı kaydet | Kart bilgilerini kaydet | Kart bilgilerimi kaydet | Gelecekteki ödemeler için kaydet |
      Bir dahaki sefere kaydet | Sonraki alışverişler için kaydet
    `,
  },
  orders: {
    ours: 'Siparişlerim | Siparişler | Siparişleriniz | Sipariş geçmişi | Tüm siparişler | Alışverişlerim | Tüm siparişlerim',
  },
  'to-pay': {
    ours: `
      Ödenecek | Ödeme bekleniyor | Ödenmemiş | Ödeme bekleyen | Ödeme bekleyenler | Ödenmedi | Ödenecekler |
      Ödenmeyi bekleyen
    `,
  },
  help: {
    ours: 'Yardım Merkezi | Müşteri hizmetleri | Yardım | Destek | Bize ulaşın | Müşteri desteği | İletişim',
  },
  'card-support': {
    ours: 'Kart yönetimi | Kart kaldırma | Kart silme | Banka kartı yönetimi | Bir kartı kaldırma',
  },
  'removal-request': {
    ours: 'Kartın kaldırılmasını talep et',
  },
  shopping: {
    ours: `
      Sepete ekle | Hemen al | Sepet | Ücretsiz kargo | satıldı | Flaş fırsatlar | Kategoriler | Benzer ürünler | deri |
      Çantalar | erkek | kadın | kartlık | kılıf | çanta | indirim | Fiyat | Ürün | Ürünler | Sepetim | Hemen satın al |
      Kampanya | Ücretsiz gönderim | fırsat
    `,
  },
  'load-failed': {
    ours: `
      Bir şeyler ters gitti | Yüklenemedi | Ağ hatası | Sayfa bulunamadı | Hizmet kullanılamıyor | Sistem hatası |
      geçici olarak kullanılamıyor | bakımda | Erişim reddedildi | yüklenirken hata | Daha sonra tekrar deneyin |
      Sistem meşgul | Yükleme başarısız | yüklenemiyor | bir sorun oluştu | Tekrar dene | Yeniden dene |
      geçici olarak kullanılamıyor | bakım çalışması | yüklenemedi | yüklenemiyor
    `,
  },
  loading: {
    ours: 'Yükleniyor | Lütfen bekleyin | Bir dakika | Bekleyin | Biraz bekleyin',
  },
  filtered: {
    ours: 'Filtre | Filtreler | Filtrele | Filtreyi temizle | Arama sonuçları | Filtreleri temizle | Filtrelendi',
  },
  chat: {
    ours: `
      Sohbet | Canlı sohbet | Sohbet et | Canlı destek | Bizimle sohbet edin | Bize ulaşın | Sohbeti başlat |
      Eva ile sohbet et
    `,
  },
  settings: {
    ours: 'Ayarlar | Tercihler | Hesap ayarları | Seçenekler',
  },
  'alipay-neighbour': {
    ours: `
      Geçmiş | Hesabım | Bakiye | İşlemler | İşlem geçmişi | Güvenlik | Güvenlik ayarları | Profil | Kişisel bilgiler |
      Kişiler | Para çek | Para çekme | Para yükle | Havale | Para gönder | Kuponlar | Ödüller | Bildirimler | Mesajlar |
      Çıkış yap | Ödemeler
    `,
  },
  'alipay-sign-up': {
    ours: `
      Alipay cüzdanı aç | Cüzdanınızı oluşturun | Cüzdanınızı etkinleştirin | Kayıt | Hesap oluştur | Cüzdan oluştur |
      Cüzdanı aç
    `,
  },
  'sign-up-stage': {
    ours: `
      güvenlik soruları | güvenlik sorusu | E-postanızı kontrol edin | bağlantı gönderdik | onay bağlantısı |
      etkinleştirme bağlantısı | E-postanızı doğrulayın | yeni şifre | şifreyi onayla | şifre oluşturun | şifre belirleyin |
      şifreyi tekrarla | Adım 1 | Adım 2 | Adım 3 | gelen kutunuzu kontrol edin | hesabınızı etkinleştirin |
      e-postanıza bir bağlantı | 1. adım | 2. adım | 3. adım | yeni parola
    `,
  },
  'set-up-done': {
    ours: `
      başarıyla açıldı | hazır | etkinleştirildi | oluşturuldu | tebrikler | kayıt tamamlandı | artık aktif |
      başarıyla kuruldu | aktif edildi | kaydınız tamamlandı
    `,
  },
  next: {
    'turkish-login-test': 'Devam',
    ours: `
      İleri | Sonraki | Devam et | Gönder | Sonraki adım | Bitir | Bitti | Kaydet ve devam et | Kabul et ve devam et |
      Oluştur | Kaydol | Cüzdanı aç | Etkinleştir | Onayla | Başla | Tamam
    `,
  },
  'add-word': {
    ours: `
      ekle | ekleyin | ekleme | eklemek | eklemediniz | eklenmedi | eklenmemiş | yeni | bağla | bağlayın | tanımla |
      tanımlayın | gir | ekledi*
    `,
  },
  'save-word': {
    ours: 'kaydet* | sakla* | hatırla* | kayded* | tut',
  },
  'none-word': {
    ours: `
      yok | hiç | hiçbir | bulunmuyor | bulunmamaktadır | bulunamadı | yoktur | boş | henüz | eklenmemiş | eklemediniz |
      eklenmedi | mevcut değil | kaydetmediniz | bulunmamakta | kaydedilmemiş
    `,
  },
  'set-word': {
    ours: 'yap | yapın | ayarla | ayarlayın | belirle | belirleyin | seç | seçin | kullan | kullanın | olarak | ata | işaretle',
  },
  'cannot-word': {
    ours: `
      mümkün değil | başarısız | başarısız oldu | yapılamıyor | yapılamaz | yapılamadı | izin verilmiyor | olamaz |
      edilemez | edilemiyor | edilemedi | mümkün olmadı | değiştirilemez | imkansız | silinemez | kaldırılamaz |
      silemezsiniz | kaldıramazsınız
    `,
  },
  'undo-word': {
    ours: 'geri alın* | geri alma* | geri al | geri döndür* | geri yükle* | kurtar* | geri getir* | kalıcı',
  },
  'view-word': {
    ours: 'gör | görüntüle | göster | aç | git | tümünü gör | incele | tüm | detaylar | listesi | gözat',
  },
  'other-word': {
    ours: 'başka | diğer | farklı | önce | öncelikle',
  },
  'unpaid-word': {
    ours: `
      ödenmemiş | bekleyen | ödenmeyen | devam eden | tamamlanmamış | açık | aktif | beklemede | ödenmedi |
      ödemesi yapılmamış
    `,
  },
  'order-word': {
    ours: 'sipariş* | alışveriş* | satın alma',
  },
  'request-word': {
    ours: 'talep | talebi | talebini | isteği | istek | başvuru | formu | gönder | başvurusu',
  },
  'success-word': {
    ours: 'başarıyla | başarılı | tamamlandı | artık | oldu | başarılı şekilde',
  },
  'removed-word': {
    ours: `
      kaldırıldı | silindi | kaldırılmıştır | silinmiştir | kaldırılmış | silinmiş | çıkarıldı | kaldırdınız | sildiniz |
      kaldırıl* | silin* | çıkarıl*
    `,
  },
  'activate-word': {
    ours: `
      etkinleştir* | aktifleştir* | aç | açın | oluştur* | kayıt | kaydol | kaydolun | kur | kurun | başla | açın | aç |
      oluşturun | etkinleştirin | kurun
    `,
  },
  'removed-notice': {
    ours: `
      Kart kaldırıldı | Kart silindi | kartınız kaldırıldı | kartınız silindi | kaldırılmıştır | silinmiştir |
      bağlantısı kesildi | kart çıkarıldı
    `,
  },
  'other-thing': {
    ours: `
      ürün* | sepet* | sipariş* | adres* | yorum* | değerlendirme* | istek list* | listesi* | listem* | liste | favori* |
      mağaza* | mesaj* | kupon* | telefon* | e-posta* | email | cihaz* | banka hesab* | hafıza kart* | bellek kart* |
      SD kart* | SIM kart* | ekran kart* | grafik kart* | ses kart* | ağ kart* | hediye kart* | oyun kart* | kartvizit* |
      tebrik kart* | doğum günü kart* | kartpostal* | sadakat kart* | üyelik kart* | üye kart* | mağaza kart* | puan kart* |
      kulüp kart* | iskambil* | kartlık* | geçmiş* | filtre* | fotoğraf* | resim* | resmi | görsel* | video* | PayPal |
      arama* | anahtar kelime* | abonelik* | aboneli* | oturum* | tarayıcı* | çerez* | arka plan* | bildirim* | öğe* |
      geçiş anahtar*
    `,
  },
  'never-point': {
    ours: `
      Öde | Şimdi öde | Hemen öde | Sipariş ver | Hesabımı sil | Hesabı sil | Hesap sil | Hesabı kapat | Hesabımı kapat |
      Hesabı kaldır | Hesabımı kaldır | Siparişi iptal et | Siparişimi iptal et | İade et | Geri ödeme | İade talep et |
      İade talebi | Onayla ve öde | Satın al | Hemen al | Hemen satın al | Sepete ekle | Siparişi sil | Siparişi kaldır |
      Siparişi onayla | Siparişi tamamla | Ödemeyi tamamla | Ödeme yap | Ödemeyi onayla | Tümünü sil | Tümünü kaldır |
      Hepsini sil | Hepsini kaldır | Banka hesabını kaldır | Banka hesabını sil | Cüzdanı sil | Cüzdanı kaldır |
      Cüzdanı kapat | Alışverişi tamamla | Profili sil | Hesap bağlantısını kes | Kaydet ve öde | Üyeliği iptal et |
      Siparişi gönder
    `,
  },
  negation: {
    ours: 'değil | hiç | asla | olmadan | kaydetmeyin',
  },
  article: {
    ours: 'bir | bu | şu | o | benim | sizin | senin | bizim | size | sana',
  },
  filler: {
    ours: `
      mi | kayıtlı | bağlı | kaydedilen | kaydedilmiş | tanımlı | bağlantılı | banka | kredi | kart | kartı | kartını |
      kartımı | ödeme | yöntem | yöntemi | yöntemini | yöntemleri | ve | veya | ile | için | tüm | tümü | AliExpress |
      AliExpress'ten | AliExpress'teki | burada | şimdi | lütfen | gör | aç | ile biten | biten | sonu | olan | son |
      numaralı | geçerli | düğmesi | bağlantı | menü | simge | simgesi | tıkla | tıklayın | ana sayfa | bilgileri |
      bilgilerini | evet | yeni | yönet | varsayılan | üzerinden | buraya | tıklayın | için | hesabıma | hesabınıza |
      hesaptan | seçilen* | seçili | kalıcı olarak | tamamen
    `,
  },
  'from-account': {},
  'question-ending': {},
  clitic: {},
} as const satisfies SignalSet;
