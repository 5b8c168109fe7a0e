/** The long texts in Turkish: companion, options and welcome page. */
import type { CompanionWords } from '../companion-schema.ts';

export const companion: CompanionWords = {
  page: {
    title: 'Geriye kalanlar',
    lead: 'Web sitesi de uygulama da ayrı ayrı kart saklıyor olabilir. Geriye kalanlar burada, sırayla.',
    contents: 'Bu sayfada',
    sections: {
      app: 'Mobil uygulamada',
      carry: 'Adımları telefonunuza alın',
      reminder: 'Hatırlatma',
      map: 'Kartınız nerelerde olabilir',
      trouble: 'Bir engelle karşılaşırsanız',
      replace: 'Kartı yenisiyle değiştirin',
      support: 'Sitenin desteğine sorun',
      knowledge: 'Sorular ve yanıtlar',
    },
    onPhone: [
      'Telefondasınız. Web sitesi için tarayıcıda kalın: uygulamayı açmak isteyip istemediğinizi sorarsa “İptal” seçeneğini seçin.',
      'Web sitesi bitince uygulamayı açın ve buradaki adımları izleyin.',
    ],
    copy: 'Kopyala',
    copied: 'Kopyalandı.',
    copyFailed: 'Kopyalanamadı. Metin şimdi seçili: Ctrl+C ya da ⌘C ile kopyalayın.',
    notKept: 'Bu şu anda saklanamadı. Hiçbir şey kaybolmadı. Lütfen yeniden deneyin.',
  },
  app: {
    lead: 'Kart uygulamada hâlâ duruyor olabilir. Uygulamayı açıp kontrol edin. Biten adımları işaretleyin: işaretler kalır.',
    otherTitle: 'Benim uygulamam farklı görünüyor',
    otherNote: 'Bu yolların her biri tek bir kılavuzda anlatılıyor. Uygulamanıza hangisi uyuyorsa onu izleyin.',
    otherRoutes: {
      menu: '☰ menüsü üzerinden',
      payments: '“Ödemeler” üzerinden',
      icon: 'Sağ üstteki bir simge üzerinden',
      chat: 'Uygulamadaki sohbet üzerinden',
    },
    otherSteps: {
      'open-menu': '☰ menüsüne, istenirse sonra profilinize dokunun.',
      'open-my-cards': '“Banka kartlarım” yazısına dokunun. “Cüzdanım” ya da “Kuponlar ve ödeme” altında olabilir.',
      'open-payments': '“Ödemeler”, sonra “Ödeme yöntemleri” yazısına dokunun.',
      'open-icon': 'Sağ üstte parmak izine benzeyen bir simge arayın ve ona dokunun. Birçok uygulamada bu yoktur.',
      'open-help': 'Yardımı ya da müşteri hizmetleri sohbetini açın.',
      'write-card-management': '“Card Management” yazıp gönderin.',
      'choose-card-management': '“Card Management”, sonra “Adding/Removing Card” seçeneğine dokunun.',
      'follow-link': 'Bağlantı uygulamanın içinde kalıyorsa onu izleyin.',
    },
    missing: {
      title: 'Seçenek yok',
      lines: [
        'Uygulamayı mağazasından güncelleyin, sonra yeniden bakın.',
        'Telefonun ayarlarından uygulamanın önbelleğini temizleyin, sonra uygulamayı yeniden açın.',
        'Başka bir cihazı ya da web sitesini deneyin: site, uygulamadan fazlasını gösterebilir.',
        'Hiçbiri işe yaramazsa sitenin desteğine sorun. Yazabileceğiniz metin aşağıda.',
      ],
    },
    done: 'Uygulamayı bitti olarak işaretlediniz.',
    undo: 'Henüz bitmedi',
    websiteOpen: 'Web sitesi henüz bitmedi. Uygulamada artık olmayan bir kart orada hâlâ duruyor olabilir.',
  },
  carry: {
    lead: 'Telefonun kamerasını koda tutun. Kod bu cihazda oluşturulur ve yalnızca adımları içerir.',
    untried: 'Bunların hiçbirini telefonda denemedik. Telefonunuz farklı davranabilir.',
    choose: 'Kodun içeriği',
    calendar: {
      name: 'Takvim kaydı',
      iphone: 'Kamera, takvime eklemeyi önerebilir.',
      android: 'Kamera ya da kod okuyucu eklemeyi önerebilir; bazıları yalnızca metni gösterir.',
    },
    mail: {
      name: 'Kendinize e-posta',
      iphone: 'Kamera yeni bir e-posta açabilir. Kendi adresinizi yazın.',
      android: 'Kamera yeni bir e-posta açabilir. Kendi adresinizi yazın.',
    },
    text: {
      name: 'Düz metin',
      iphone: 'Kamera, metni internette aramayı önerebilir. Bunun yerine metni kopyalayın.',
      android: 'Çoğu kod okuyucu metni gösterir ve kopyalayabilir.',
    },
    iphone: 'iPhone',
    android: 'Android',
    part: 'Kod {part} / {count}',
    next: 'Sonraki kod',
    previous: 'Önceki kod',
    picture: 'Telefon kamerası için kod',
    saveCalendar: 'Takvim dosyası olarak kaydet',
    copyText: 'Adımları kopyala',
    print: 'Yazdır',
    title: 'Kart uygulamadan da kalktı mı?',
    ways: [
      'AliExpress uygulaması: Hesap, Cüzdan, Banka kartları, karta dokunun, Sil.',
      'Ya da: Hesap, Alipay, karta dokunun, Yönet, Sil, onaylayın.',
    ],
    end: 'Sonra kart artık listede olmamalı.',
  },
  reminder: {
    lead: 'Şimdi uygulama için vaktiniz yok mu? Uncard size bu bilgisayarda hatırlatabilir.',
    leadWebsite: 'Şimdi web sitesi için vaktiniz yok mu? Uncard size bu bilgisayarda hatırlatabilir.',
    choose: 'Ne zaman hatırlatılsın',
    tonight: 'Bu akşam',
    tomorrow: 'Yarın',
    inThreeDays: 'Üç gün sonra',
    onDate: 'Seçeceğiniz bir günde',
    dateLabel: 'Gün',
    set: 'Hatırlatma kur',
    isSet: 'Size hatırlatılacak: {time}.',
    isDue: 'Hatırlatmanın zamanı geldi: {time}.',
    end: 'Hatırlatmayı kaldır',
    ended: 'Artık hatırlatma yok.',
    past: 'O gün geçti. Lütfen daha sonraki bir günü seçin.',
    tooFar: 'Lütfen önümüzdeki bir yıl içinden bir gün seçin.',
    howShown: 'Hatırlatma, tarayıcı açıkken Uncard simgesinde bir sayı olarak ve Uncard’ın küçük penceresinde görünür.',
    notify: 'Bildirim de göster',
    notifyGiven: 'Bir bildirim de gösterilecek.',
    notifyRefused: 'Bildirimlere izin verilmedi. Simge hatırlatmayı yine de gösterir.',
  },
  map: {
    lead: 'Bir kart birden fazla yerde saklanıyor olabilir. Her yer sonuca bağlanınca iş biter.',
    statuses: {
      unchecked: 'Henüz bakılmadı',
      here: 'Kart burada',
      gone: 'Kart artık yok',
      'not-here': 'Kart bulunamadı',
      'cannot-tell': 'Henüz kesin değil',
    },
    setAside: 'Siz bir kenara koydunuz',
    since: '{date} tarihinden beri',
    look: 'Nasıl bakılır',
    clear: 'Nasıl kaldırılır',
    places: {
      'aliexpress-web': {
        name: 'AliExpress web sitesi',
        look: ['Kayıtlı kartlarınızı bağlantıyla açın ve Uncard’da “Başla” düğmesine basın.'],
        clear: ['Sayfadaki adımları izleyin. Uncard, “Kart artık yok” demeden önce sayfa yeniden yüklenince bir kez daha bakar.'],
      },
      'alipay-web': {
        name: 'Alipay web sitesi',
        look: ['Hesap menünüzde varsa “Alipay’im” ya da “My Alipay” bölümünü açın. Birçok hesapta bu yoktur.'],
        clear: ['Alipay’de “Kartları yönet” bölümünü açın ve kartı orada kaldırın. Uncard her adımı gösterir.'],
      },
      app: {
        name: 'Mobil uygulama',
        look: ['Uygulamada kart listesini yukarıdaki yollardan biriyle açın.'],
        clear: ['Karta dokunup onu kaldırın, sonra burada uygulamayı bitti olarak işaretleyin.'],
      },
      checkout: {
        name: 'Ödeme sayfası',
        look: [
          'Sepete herhangi bir ürün koyup ödeme sayfasını açın, yalnızca bakmak için. Ödemeyi yapan düğmeye asla basmayın.',
          'Ödeme yöntemi olarak hangi kartların sunulduğuna bakın, sonra geri dönün.',
        ],
        clear: [
          'Kartlar orada çoğunlukla silinemez. Başka bir ödeme yöntemi seçin ve kartı kaydeden kutunun işaretini kaldırın.',
          'Yalnızca orada görünen bir kart cüzdana, Alipay’e ya da tarayıcınıza ait olabilir: oralara da bakın.',
        ],
      },
      'browser-autofill': {
        name: 'Tarayıcınızın kendi belleği',
        look: ['Herhangi bir mağazada kart alanına tıkladığınızda tarayıcı bir kart öneriyorsa kartı saklayan tarayıcıdır.'],
        clear: ['Tarayıcınızı seçin ve kartı onun ayarlarından silin. Bunun AliExpress ile ilgisi yoktur.'],
      },
    },
    markNotHere: 'Baktım: burada kart yok',
    markHere: 'Kart burada',
    markGone: 'Kartı kaldırdım',
    putAside: 'Bir kenara koy',
    takeBack: 'Yeniden ele al',
    whichBrowser: 'Hangi tarayıcı?',
    browsers: {
      chrome: {
        title: 'Chrome',
        lines: [
          'Menü ⋮, Ayarlar, Otomatik doldurma ve şifreler, Ödemeler ya da Ödeme yöntemleri.',
          'Kartın yanındaki ⋮ simgesine, sonra Sil seçeneğine basın.',
          'Sil seçeneği olmayan bir kart Google hesabınızda saklanır: onu oradan kaldırın.',
        ],
      },
      edge: {
        title: 'Edge',
        lines: [
          'Menü …, Ayarlar, Parolalar ve otomatik doldurma, Ödeme yöntemleri ya da Ödeme bilgileri.',
          'Kartın yanındaki … simgesine, sonra Sil seçeneğine basın.',
        ],
      },
      firefox: {
        title: 'Firefox',
        lines: [
          'Menü ☰, Ayarlar, Parolalar ve otomatik doldurma, Ödeme yöntemlerini yönet.',
          'Kartın yanındaki çöp kutusu simgesine, sonra Sil düğmesine basın.',
          'Daha eski Firefox: Ayarlar, Gizlilik ve Güvenlik, Kayıtlı ödeme yöntemleri. Kartı seçip Sil düğmesine basın.',
        ],
      },
      safari: {
        title: 'Safari',
        lines: [
          'Mac: Safari, Ayarlar, Otomatik Doldur, Kredi kartları, Düzenle. Kartı seçip Sil düğmesine basın.',
          'iPhone: Ayarlar, Uygulamalar, Safari, Otomatik Doldur, Kayıtlı Kredi Kartları. Kartı seçip silin.',
          'Daha yeni iPhone: Cüzdan uygulaması, •••, Otomatik Doldurma Kartları.',
        ],
      },
      opera: {
        title: 'Opera',
        lines: [
          'Ayarlar, Gizlilik ve güvenlik, Otomatik doldurma, Ödeme yöntemleri.',
          'Kartın yanındaki ⋮ simgesine, sonra Sil seçeneğine basın.',
        ],
      },
      samsung: {
        title: 'Samsung Internet',
        lines: ['Menü ☰, Ayarlar, Gizlilik ve güvenlik, Formları otomatik doldur, Kredi ve banka kartları.', 'Kartı seçip silin.'],
      },
    },
    browsersNote: 'Ayarlardaki adlar sürümden sürüme değişir. Birini bulamazsanız ayarlarda “ödeme” sözcüğünü arayın.',
    placesLeft: { one: 'Bakılacak {count} yer kaldı.', other: 'Bakılacak {count} yer kaldı.' },
    allSettled: 'Her yer sonuca bağlandı. İş bitti.',
    separate:
      'Google Play, Google Pay, Apple Pay ve PayPal’daki kartları bu hizmetlerin kendileri saklar. Buradan bir kart kaldırmak orada hiçbir şeyi değiştirmez.',
  },
  trouble: {
    lead: 'Gördüğünüz şeyi bulun. Her biri için bir çıkış yolu ve kartınıza dönüş yolu var.',
    recognised: 'Şu anda gördüğünüz bu olabilir',
    others: 'Karşılaşılan başka durumlar',
    cause: 'Neden',
    way: 'Ne yapmalı',
    back: 'Ve sonra',
    notMine: 'Benim durumum bu değil',
    mineAgain: 'Yeniden göster',
    troubles: {
      'greyed-out': {
        title: '“Kaldır” gri ya da hiç yok',
        cause: 'Büyük olasılıkla kart, varsayılan kartınız. Henüz ödenmemiş bir sipariş de engel olabilir.',
        way: [
          'Önce başka bir kartı varsayılan yapın.',
          'Tek kartınız bu mu? Yine de kaldırmayı deneyin. Site reddederse önce başka bir kart ekleyin ya da desteğe sorun.',
          'Siparişlerinize bakın: henüz ödenmemiş olanları tamamlayın ya da iptal edin.',
        ],
        back: 'Kart listesine geri dönün ve aynı kartı kaldırın.',
      },
      'other-side': {
        title: 'Web sitesinde artık yok ama uygulamada hâlâ var (ya da tersi)',
        cause: 'Web sitesi ve uygulama kartları ayrı ayrı saklıyor olabilir. Kaynaklar bu konuda aynı şeyi söylemiyor.',
        way: [
          'Uygulamayı tamamen kapatıp yeniden açın: yalnızca eski bir liste gösteriyor olabilir.',
          'Hâlâ orada mı? Kartı o tarafta da kaldırın.',
        ],
        back: 'Sonra iki listeye de bir kez daha bakın.',
      },
      identity: {
        title: 'Kimlik kontrolünü tamamlayamıyorum',
        cause:
          'Site, karşısındakinin siz olduğundan emin olmak ister. Eski bir telefon numarası ya da unutulan ödeme şifresi birçok kişiyi burada durdurur.',
        way: [
          'Yapabiliyorsanız kontrolü kendiniz yapın: Uncard ondan uzak durur ve sonra devam eder.',
          'Bunu sizin yerinize yapmasını asla başkasından istemeyin ve kimseye kod vermeyin.',
          'Yapamıyorsanız sitenin “Yardım Merkezi” üzerinden desteğe yazın.',
        ],
        back: 'Kontrolden sonra site sizi geri götürür. Uncard sonraki adımı kendiliğinden gösterir.',
      },
      'not-listed': {
        title: 'Kartım hiçbir listede yok',
        cause: 'Kart yalnızca ödeme sayfasında, tarayıcınızda ya da hesabınız için hiç açılmamış olan Alipay’de kaydedilmiş olabilir.',
        way: [
          'Önce mobil uygulamaya bakın.',
          'Ödeme sayfasına bakın, yalnızca bakmak için: orada hangi kartlar sunuluyor? Ödemeyi yapan düğmeye asla basmayın.',
          'Kart alanına tıkladığınızda kart çıkıyor mu? Öyleyse onu tarayıcınız saklıyor. “Kartınız nerelerde olabilir” bölümüne bakın.',
          'Yalnızca bakmak için Alipay hesabı açarsanız Alipay’e daha fazla verinizi vermiş olursunuz. Bunu en sona bırakın.',
        ],
        back: 'Kartı bulursanız Uncard’ı o sayfada başlatın.',
      },
      renamed: {
        title: 'Sitedeki adlar farklı ya da “Alipay’im” (“My Alipay”) yok',
        cause: 'Site, kullandığı adları değiştirir. “Alipay’im” ancak bir Alipay cüzdanı açılmışsa görünür.',
        way: [
          'Hesabınızda “Cüzdan”, “Ödemeler”, “Ödeme yöntemleri” ya da “Kartlar” yazısını arayın.',
          'Uncard’da “Kayıtlı kartlarımı aç” düğmesine basın: bu adres hiçbir menü olmadan da çalışır.',
          '“Alipay’im” yok mu? Büyük olasılıkla orada kart saklanmıyor. Bunun yerine uygulamaya bakın.',
        ],
        back: 'Kart listesinde Uncard sonraki adımı gösterir.',
      },
      'option-missing': {
        title: 'Seçeneği hiçbir yerde bulamıyorum',
        cause: 'Eski bir sürüm, dolu bir önbellek ya da yalnızca bir bölümü yüklenmiş bir sayfa.',
        way: [
          'Sayfayı yeniden yükleyin. Sitenin ya da uygulamanın önbelleğini temizleyin.',
          'Başka bir tarayıcıyı ya da başka bir cihazı deneyin.',
          'Reklam engelleyicileri bu site için kapatın, sonra yeniden açın.',
          'Hiçbiri işe yaramazsa desteğe sorun.',
        ],
        back: 'Yeniden giriş yapın ve kayıtlı kartlarınızı açın.',
      },
      'five-cards': {
        title: 'Site daha fazla kart almıyor',
        cause: 'Bir Alipay hesabı en fazla beş kart alıyor olabilir. Kaynaklar bu sayı konusunda aynı şeyi söylemiyor.',
        way: ['Artık kullanmadığınız bir kartı kaldırın. Varsayılan dışında hangisi olursa olur.', 'Sonra yeni kartı ekleyin.'],
        back: 'Yeni kartı varsayılan yapın ve eskisini kaldırın.',
      },
      interrupted: {
        title: 'Oturumum kapandı, sayfada hata ya da kontrol çıktı ya da sayfa boş',
        cause: 'Site bir süre sonra oturumu kapatır, çok sayfa yüklenince bir kontrol ister ya da bir süre çalışmaz.',
        way: ['Her birinin nasıl göründüğü ve ne yapılacağı aşağıda.'],
        back: 'Kayıtlı kartlarınızı yeniden açın. Uncard nerede kaldığınızı hâlâ bilir.',
      },
      'bare-link': {
        title: 'Destek bana yalnızca bir Alipay bağlantısı gönderdi',
        cause: 'Destek herkesi oraya yönlendirir; kartları Alipay’de saklanmayanları da.',
        way: [
          'Bağlantıyı yalnızca adresi gerçek adla bitiyorsa izleyin ve AliExpress hesabınızla giriş yapın.',
          'Orada kart yok mu? Alipay’e baktığınızı ve kart bulamadığınızı yazın, kartın AliExpress’ten kaldırılmasını isteyin.',
          'Yeni bir hesap açmanız mı isteniyor? Bunu yapmanız gerekmez.',
        ],
        back: 'Yanıt ne olursa olsun kart listenize bir kez daha bakın.',
      },
      'alipay-closed': {
        title: '“Alipay’im” (“My Alipay”) bir reklama, hataya ya da kayıt sayfasına çıkıyor',
        cause: 'Birçok hesapta Alipay artık kullanılmıyor ya da hiç açılmadı.',
        way: [
          'Uncard’da “Bu bir yere çıkmıyor” düğmesine basın: Uncard o zaman sonraki yolu gösterir.',
          'AliExpress’te kayıtlı kartlarınızı açın, uygulamaya bakın ya da sohbette sorun.',
        ],
        back: 'AliExpress’ten ya da uygulamadan kart kaldırmak için Alipay hesabına ihtiyacınız yok.',
      },
    },
    interruptions: {
      title: 'Nasıl ayırt edilir',
      lines: [
        'E-posta ve şifre isteyen bir form: oturumunuz kapanmış. Giriş yapın, rehber devam eder.',
        'Bir kaydırıcı, bir bulmaca ya da “olağan dışı trafik”: bir kontrol. Onu kendiniz yapın; kontrol bitene kadar Uncard sayfadan çekilir.',
        '“Bir şeyler ters gitti” ya da “bakım”: sitenin bir hatası. Biraz bekleyin, sonra sayfayı yeniden yükleyin.',
        'Boş bir sayfa: bir engelleyici sayfayı boş bırakıyor olabilir. Onu bu site için kapatıp sayfayı yeniden yükleyin.',
        'Açılmayan bir pencere: başka bir uzantı onu gizliyor olabilir. Böyle uzantıları tek tek kapatın.',
      ],
    },
  },
  replace: {
    lead: 'Eski kartın süresi mi doldu ya da kart mı değişti? Önce yenisini ekleyin, sonra eskisini kaldırın.',
    steps: {
      title: 'Bu sırayla',
      lines: [
        'Yeni kartı ekleyin: “Kart ekle” ya da Alipay’de “Click here to add a new card”.',
        'Site bu seçeneği sunuyorsa yeni kartı varsayılan yapın.',
        'Eski kartı kaldırın.',
        'Aynısını uygulamada da yapın: eski kart orada hâlâ duruyor olabilir.',
      ],
    },
    start: 'Değiştirirken yol göster',
    started: 'Rehber şimdi önce bir kart eklemenize yardım ediyor. Yazdıklarınızı asla görmez.',
    without: {
      title: 'Yeni kart kaydetmeden',
      lines: [
        'Ödeme sayfasında “Kartla ya da başka yollarla öde” seçeneğini seçin ve kartı oraya girin.',
        'Ödemeden önce kartı kaydeden kutunun işaretini kaldırın: çoğu zaman baştan işaretlidir.',
      ],
    },
    facts: {
      title: 'Bilmekte yarar var',
      lines: [
        'Yeni bir kartı kontrol etmek için yaklaşık 1 USD çekilip iade edilebilir.',
        'Bir Alipay hesabı en fazla beş kart alıyor olabilir.',
        'Yeni kartla ödeme yapmak onu yeniden kaydedebilir; site, mesajla gelen bir kod ya da ödeme şifresi isteyebilir.',
      ],
    },
  },
  support: {
    lead: 'Hiçbir yol sonuç vermezse sitenin desteği kartı kaldırabilir. Desteğe yalnızca sitenin kendi “Yardım Merkezi” üzerinden ulaşın.',
    chat: {
      title: 'Destek sohbetinde',
      lines: [
        '“Yardım Merkezi” bölümünü açın ve sohbeti başlatın.',
        'İlk ifadeyi yapıştırıp gönderin, sonra “My Account” altında ikincisini seçin.',
        'Bağlantıyı yalnızca AliExpress’te ya da Alipay’de kalıyorsa izleyin.',
      ],
    },
    chatWords: 'Yapıştırılacak ifadeler. Yalnızca İngilizceleri biliniyor.',
    message: 'Gönderilecek mesaj',
    messageNote: 'İçinde kişisel hiçbir şey yok. Siz de eklemeyin: ne kart numarası, ne şifre, ne belge.',
    messageLanguage: 'Mesajın dili',
    messageText: [
      'Merhaba, lütfen kayıtlı banka kartını hesabımdan kaldırın.',
      'Web sitesindeki cüzdana ve uygulamaya baktım, kartı kendim kaldıramadım.',
      'Lütfen işlem tamamlandığında bana bildirin ve Alipay’de hâlâ kayıtlı bir kart olup olmadığını yazın.',
      'Lütfen kart numarasının tamamını istemeyin. Teşekkür ederim.',
    ],
    genuine: {
      title: 'Gerçek destek mi?',
      lines: [
        'Gerçek desteğe, giriş yapmışken siteden ya da uygulamadan ulaşılır. Sizi kendiliğinden aramaz, size kendiliğinden yazmaz.',
        'Kart numarasının tamamına, arkadaki üç rakama, şifreye ya da koda asla ihtiyaç duymaz.',
        'Bir kılavuzda ya da internet aramasında bulduğunuz adrese asla yazmayın.',
      ],
    },
    keep: {
      title: 'Neleri saklamalı',
      lines: [
        'Gün, saat ve başvuru numarası.',
        'Sohbetin bir kopyası ya da ekran görüntüleri.',
        'Size ne söz verildiği ve bunun ne zamana kadar yapılacağı.',
      ],
    },
    form: {
      title: 'E-posta, şifre ya da doğum tarihi isteyen bir form',
      lines: [
        'Bir kılavuz “kaldırma talebi” formundan söz ediyor. Böyle bir formun varlığını doğrulayan resmî bir kaynak yok.',
        'Gerçek sitenin gerek duymadığı hiçbir şeyi vermeyin: ne doğum tarihi, ne kart numarası.',
        'Önce normal yolu deneyin: onun için hiçbir form gerekmez.',
      ],
    },
  },
  knowledge: {
    lead: 'Neler biliniyor, ne kadar kesin ve nereden geliyor.',
    search: 'Yanıtlarda ara',
    found: { one: '{count} uygun yanıt var.', other: '{count} uygun yanıt var.' },
    none: 'Bu sözcüklere uyan yanıt yok. Tek bir sözcük deneyin; örneğin “varsayılan” ya da “iade”.',
    howSure: 'Ne kadar kesin',
    from: 'Kaynak',
    surenesses: {
      agreed: 'Birkaç kılavuz böyle diyor.',
      'one-guide': 'Bir kılavuz böyle diyor. Kimse doğrulamadı.',
      disputed: 'Kaynaklar aynı şeyi söylemiyor.',
      general: 'Bütün banka kartları için geçerli.',
    },
    sources: {
      'guide-000': '2025 tarihli Fransızca bir kılavuz',
      'guide-001': 'Rusça bir kılavuz, çeviri',
      'guide-002': 'soru ve yanıtlı İngilizce bir kılavuz',
      'guide-003': 'hem web sitesi hem uygulama için İngilizce bir kılavuz',
      'guide-004': 'kaldırma formundan söz eden İngilizce bir kılavuz',
      ours: 'kart sahiplerinin sağduyusu',
    },
    topics: {
      'default-card': {
        question: 'Varsayılan kartımı kaldırabilir miyim?',
        answer: ['Belki hemen değil. Önce başka bir kartı varsayılan yapın, sonra bunu kaldırın.'],
      },
      'only-card': {
        question: 'Tek kartımı kaldırabilir miyim?',
        answer: [
          'Önce deneyin. Site reddederse başka bir kart ekleyin ya da desteğe sorun.',
          'Kart yokken, bir sonraki ödemede kart girene kadar kartla ödeme yapamazsınız.',
        ],
      },
      'existing-orders': {
        question: 'Siparişlerime ne olur?',
        answer: ['Ödenmiş siparişler olduğu gibi kalır. Kart kaldırmak yalnızca sonraki alışverişleri etkiler.'],
      },
      'unpaid-orders': {
        question: 'Henüz ödenmemiş siparişlerim var. Ne yapmalıyım?',
        answer: ['Önce onları ödeyin ya da iptal edin. Kartın kaldırılmasına engel olabilirler.'],
      },
      sync: {
        question: 'Kartı web sitesinde kaldırınca uygulamada da kalkar mı?',
        answer: ['Kesin değil. Bir kılavuz ikisinin ayrı, bir başkası ise ortak olduğunu söylüyor. İkisine de bakın.'],
      },
      refunds: {
        question: 'Kart kaldırıldıktan sonra iade nereye yapılır?',
        answer: [
          'Çoğunlukla ödemenin yapıldığı karta; kart artık kayıtlı olmasa bile. İade bekliyorsanız kartı iadeden sonra kaldırmak daha güvenlidir.',
          'Alipay bakiyesiyle mi ödediniz? O zaman iade oraya dönebilir.',
        ],
      },
      'charge-failed': {
        question: 'Bir çekimin başarısız olduğu yazıyor. Kartı yeniden eklemem mi gerekiyor?',
        answer: ['Hayır. Böyle bir mesaj, aynı kartı yeniden eklemek için neden değildir. Siteyi kendiniz açın ve siparişlerinize bakın.'],
      },
      'section-not-found': {
        question: 'Kartların olduğu bölümü bulamıyorum. Nerede?',
        answer: [
          'Adlar değişir: “Cüzdan”, “Ödemeler”, “Ödeme yöntemleri” ya da “Kartlar” yazısını arayın. Uncard’daki “Kayıtlı kartlarımı aç” için menü gerekmez.',
          'Ya da destek sohbetinde “Card Management” yazarak sorun.',
        ],
      },
      'five-card-limit': {
        question: 'Kaç kart kaydedebilirim?',
        answer: [
          'Kılavuzlar bir Alipay hesabı için beş diyor; biri sınır olmadığını söylüyor. Site daha fazlasını almıyorsa önce birini kaldırın.',
        ],
      },
      'check-charge': {
        question: 'Kart eklediğimde neden küçük bir tutar çekildi?',
        answer: ['Kartın çalışıp çalışmadığını görmek için. Çoğu zaman yaklaşık 1 USD’dir ve kendiliğinden geri gelmelidir.'],
      },
      'saved-by-itself': {
        question: 'Hiç kart kaydetmedim. Neden orada?',
        answer: ['Ödeme sayfasında kartı kaydeden kutu çoğu zaman baştan işaretlidir. Ödemeden önce işaretini kaldırın.'],
      },
      'safe-to-keep': {
        question: 'Kartımı kayıtlı bırakmak güvenli mi?',
        answer: [
          'Kılavuzlar kayıtların iyi korunduğunu söylüyor; dışarıdan kimse bunu denetleyemez. Kaydedilmemiş olan kötüye kullanılamaz.',
          'İnsanlar yanlışlıkla alışveriş yapmamak için, gizlilik için, banka değiştirdikleri için ya da süresi dolduğu için kart kaldırıyor.',
        ],
      },
      'virtual-cards': {
        question: 'Daha güvenli bir kart türü var mı?',
        answer: [
          'Birçok banka sanal kart sunuyor; bazıları yalnızca tek bir alışveriş için. Böyle bir numara sızarsa başka yerde işe yaramaz.',
        ],
      },
      paypal: {
        question: 'Bunun yerine PayPal ile ödeyebilir miyim?',
        answer: ['Bazı ülkelerde ödeme sayfasında sunuluyor. O zaman mağaza kartınızı görmez.'],
      },
      'other-wallets': {
        question: 'Kartım Google Play, Google Pay ya da Apple Pay’de de kayıtlı mı?',
        answer: ['Olabilir ama bundan bağımsız olarak. Her biri kartları kendisi saklar ve kartı oradan kaldırırsınız.'],
      },
      'lost-card': {
        question: 'Kartım kayboldu, çalındı ya da kötüye kullanıldı. Kaldırmak yeterli mi?',
        answer: ['Hayır. Önce bankanızı arayıp kartı kapattırın. Kartı buradan kaldırmak onu kullanıma kapatmaz.'],
      },
      'other-data': {
        question: 'Hesabımda başka neler saklanıyor?',
        answer: ['Telefon numaranız, adresleriniz, belki gümrük belgeleri. Uncard bunlarla ilgilenmez: hesabınızın ayarlarına bakın.'],
      },
    },
    myths: {
      title: 'Aldanmamak için',
      lines: [
        'Hiçbir gerçek sayfa, kart silmek için kart numarasının tamamını, arkadaki üç rakamı ya da doğum tarihinizi istemez.',
        'Kart kaldırmak için kimsenin bir şey yüklemesi, ekranını paylaşması ya da para ödemesi gerekmez.',
        'Bir karttan kurtulmak için hesabınızı kapatmanız gerekmez.',
        'E-postayla ya da mesajla gelen bir bağlantı, kartlarınıza giden yol değildir. Siteyi kendiniz açın.',
      ],
    },
  },
  options: {
    title: 'Ayarlar',
    language: 'Dil',
    text: 'Yazı boyutu',
    sites: 'Sayfadaki ipuçları',
    sitesNote: 'Kapalı oldukları yerde de Uncard’ın küçük penceresi yol gösterir.',
    aliexpress: 'AliExpress’te',
    alipay: 'Alipay’de',
    notifications: 'Bildirimler',
    notificationsNote: 'Yalnızca hatırlatmalar için kullanılır. Tarayıcınız izin vermeden önce size sorar.',
    held: 'Uncard’ın sakladıkları',
    heldNote: 'Saklanan her şey burada ve yalnızca bu cihazda. İçinde kart numarası, ad ya da adres yok.',
    holds: {
      journey: 'İlerlemeniz: kartın nerede görüldüğü, neyin onaylandığı, hangi adımların işaretlendiği ve bir hatırlatma.',
      preferences: 'Burada seçtikleriniz.',
      words: 'Uncard’ın sizin dilinizdeki metinleri.',
      setAside: 'Okunamayan eski bir kayıt, olduğu gibi saklandı.',
    },
    heldNothing: 'Hiçbir şey saklanmıyor.',
    notHeld:
      'Tarayıcı açıkken Uncard, listenin satırlarını da kimsenin geri okuyamayacağı kodlarla aklında tutar. Tarayıcı kapanınca bunlar silinir.',
    showData: 'Saklandığı gibi göster',
    erase: 'Her şeyi sil',
    eraseNote: 'Web sitesi ve uygulama bittikten otuz gün sonra ilerlemeniz kendiliğinden silinir.',
    eraseSure: 'İlerleme, hatırlatma ve ayarlar silinsin mi? Bu geri alınamaz.',
    eraseYes: 'Evet, sil',
    eraseNo: 'Hayır, kalsın',
    erased: 'Her şey silindi.',
    progress: 'İlerlemenizi yanınıza alın',
    progressNote: 'Başka bir tarayıcıda devam etmek için ilerlemenizi içeren bir dosya. Kart bilgisi içermez.',
    exportFile: 'Dosya olarak kaydet',
    importFile: 'Dosyadan oku',
    imported: 'İlerlemeniz dosyadan okundu.',
    importErrors: {
      'too-large': 'Bu dosya, bir Uncard ilerleme dosyası için fazla büyük.',
      'not-a-file-of-ours': 'Bu, bir Uncard ilerleme dosyası değil.',
      newer: 'Bu dosya daha yeni bir Uncard sürümünden geliyor. Önce Uncard’ı güncelleyin.',
      broken: 'Bu dosya bozuk ya da değiştirilmiş, bu yüzden okunamıyor.',
    },
    importKept: 'Önceki ilerlemeniz değişmedi.',
  },
  welcome: {
    title: 'Uncard hazır',
    lead: 'Kayıtlı bir banka kartını AliExpress ve Alipay’den nasıl kaldıracağınızı adım adım gösterir.',
    does: {
      title: 'Ne yapar',
      lines: [
        'Sıradaki tek düğmeyi ya da öğeyi sayfanın üzerinde işaretler.',
        'Kaldırmadan sonra yeniden bakar ve kartın gerçekten kalkıp kalkmadığını söyler.',
        'Kartı ayrıca saklıyor olabilecek mobil uygulamayı hatırlatır.',
      ],
    },
    never: {
      title: 'Neyi asla yapmaz',
      lines: [
        'Hiçbir düğmeye basmaz, hiçbir şey yazmaz: her düğmeye siz basarsınız.',
        'Ne yazdıklarınızı ne de kart numarasının tamamını okur.',
        'Hiçbir yere bir şey göndermez. Hesabı, sunucusu ve reklamı yoktur.',
      ],
    },
    good: {
      title: 'Bilmekte yarar var',
      lines: [
        'Yalnızca AliExpress ve Alipay’de çalışır, gizli pencerelerden uzak durur.',
        'AliExpress ve Alipay’den bağımsızdır.',
        'Mobil uygulamayı göremez: orada neyi aramanız gerektiğini söyler.',
      ],
    },
    pin: 'Elinizin altında olması için tarayıcınızdaki yapboz simgesine basıp Uncard’ı sabitleyin.',
    open: 'Kayıtlı kartlarımı aç ve başla',
    openNote: 'Rehber başlar ve AliExpress bu sekmede açılır. Önce giriş yapmanız gerekebilir.',
    allow: 'Erişime izin ver',
    allowNote: 'Siz izin verene kadar tarayıcınız Uncard’ı bu sitelerden uzak tutar.',
  },
};
