/** The long texts in Indonesian: companion, options and welcome page. */
import type { CompanionWords } from '../companion-schema.ts';

export const companion: CompanionWords = {
  page: {
    title: 'Langkah selanjutnya',
    lead: 'Situs web dan aplikasi mungkin masing-masing menyimpan kartu. Inilah yang masih perlu dikerjakan, satu per satu.',
    contents: 'Di halaman ini',
    sections: {
      app: 'Di aplikasi seluler',
      carry: 'Bawa langkah-langkah ke ponsel Anda',
      reminder: 'Pengingat',
      map: 'Di mana kartu Anda mungkin tersimpan',
      trouble: 'Ada yang menghambat',
      replace: 'Ganti kartu',
      support: 'Tanyakan ke layanan pelanggan situs web',
      knowledge: 'Tanya jawab',
    },
    onPhone: [
      'Anda sedang memakai ponsel. Untuk situs web, tetaplah di browser: jika diminta membuka aplikasi, pilih “Batal”.',
      'Setelah selesai di situs web, buka aplikasi dan ikuti langkah-langkah di sini.',
    ],
    copy: 'Salin',
    copied: 'Disalin.',
    copyFailed: 'Penyalinan tidak berhasil. Teksnya kini sudah dipilih: salin dengan Ctrl+C atau ⌘C.',
    notKept: 'Itu belum dapat disimpan saat ini. Tidak ada yang hilang. Silakan coba lagi.',
  },
  app: {
    lead: 'Aplikasi mungkin masih menyimpan kartu itu. Buka dan periksa. Centang yang sudah selesai: centangnya tetap tersimpan.',
    otherTitle: 'Aplikasi saya tampak berbeda',
    otherNote: 'Setiap cara ini hanya disebut oleh satu panduan. Pakai yang cocok dengan aplikasi Anda.',
    otherRoutes: {
      menu: 'Lewat menu ☰',
      payments: 'Lewat Pembayaran',
      icon: 'Lewat ikon di kanan atas',
      chat: 'Lewat obrolan di aplikasi',
    },
    otherSteps: {
      'open-menu': 'Ketuk menu ☰, lalu profil Anda jika diminta.',
      'open-my-cards': 'Ketuk “Kartu bank saya”. Mungkin ada di bawah “Dompet saya” atau “Kupon dan pembayaran”.',
      'open-payments': 'Ketuk “Pembayaran”, lalu “Metode pembayaran”.',
      'open-icon': 'Cari ikon mirip sidik jari di kanan atas, lalu ketuk. Banyak aplikasi tidak memilikinya.',
      'open-help': 'Buka bantuan atau obrolan layanan pelanggan.',
      'write-card-management': 'Tulis “Card Management” dan kirim.',
      'choose-card-management': 'Ketuk “Card Management”, lalu “Adding/Removing Card”.',
      'follow-link': 'Ikuti tautannya, jika tautan itu tetap di dalam aplikasi.',
    },
    missing: {
      title: 'Pilihannya tidak ada',
      lines: [
        'Perbarui aplikasi di toko aplikasinya, lalu cari lagi.',
        'Kosongkan cache aplikasi di pengaturan ponsel, lalu buka lagi.',
        'Coba perangkat lain, atau situs web: di sana mungkin tampil lebih banyak daripada di aplikasi.',
        'Jika semuanya tidak berhasil, tanyakan ke layanan pelanggan situs web. Contoh pesannya ada di bawah.',
      ],
    },
    done: 'Anda sudah menandai aplikasi sebagai selesai.',
    undo: 'Ternyata belum selesai',
    websiteOpen: 'Di situs web belum selesai. Kartu yang sudah tidak ada di aplikasi mungkin masih ada di situs web.',
  },
  carry: {
    lead: 'Arahkan kamera ponsel ke kode QR ini. Kode dibuat di perangkat ini dan hanya berisi langkah-langkahnya.',
    untried: 'Semua ini belum kami coba di ponsel. Ponsel Anda mungkin bereaksi berbeda.',
    choose: 'Isi kode',
    calendar: {
      name: 'Acara kalender',
      iphone: 'Kamera mungkin menawarkan untuk menambahkannya ke kalender.',
      android: 'Kamera atau pembaca kode mungkin menawarkan untuk menambahkannya; sebagian hanya menampilkan teksnya.',
    },
    mail: {
      name: 'Email untuk diri sendiri',
      iphone: 'Kamera mungkin membuka email baru. Isi dengan alamat email Anda sendiri.',
      android: 'Kamera mungkin membuka email baru. Isi dengan alamat email Anda sendiri.',
    },
    text: {
      name: 'Teks biasa',
      iphone: 'Kamera mungkin menawarkan untuk mencarinya di web. Salin saja teksnya.',
      android: 'Kebanyakan pembaca kode menampilkan teksnya dan bisa menyalinnya.',
    },
    iphone: 'iPhone',
    android: 'Android',
    part: 'Kode {part} dari {count}',
    next: 'Kode berikutnya',
    previous: 'Kode sebelumnya',
    picture: 'Kode untuk kamera ponsel',
    saveCalendar: 'Simpan sebagai file kalender',
    copyText: 'Salin langkah-langkahnya',
    print: 'Cetak',
    title: 'Di aplikasi, kartu juga sudah tidak ada?',
    ways: [
      'Aplikasi AliExpress: Akun, Dompet, Kartu bank, ketuk kartu, Hapus.',
      'Atau: Akun, Alipay, ketuk kartu, Kelola, Hapus, konfirmasi.',
    ],
    end: 'Setelah itu kartu seharusnya tidak ada lagi di daftar.',
  },
  reminder: {
    lead: 'Belum sempat membuka aplikasi? Uncard bisa mengingatkan Anda di komputer ini.',
    leadWebsite: 'Belum sempat membuka situs web? Uncard bisa mengingatkan Anda di komputer ini.',
    choose: 'Ingatkan saya',
    tonight: 'Nanti malam',
    tomorrow: 'Besok',
    inThreeDays: 'Tiga hari lagi',
    onDate: 'Pada hari pilihan Anda',
    dateLabel: 'Tanggal',
    set: 'Pasang pengingat',
    isSet: 'Anda akan diingatkan: {time}.',
    isDue: 'Waktu pengingat sudah tiba sejak {time}.',
    end: 'Akhiri pengingat',
    ended: 'Sudah tidak ada pengingat.',
    past: 'Hari itu sudah lewat. Silakan pilih hari yang akan datang.',
    tooFar: 'Silakan pilih hari dalam satu tahun ke depan.',
    howShown: 'Pengingat tampil sebagai angka di ikon Uncard dan di jendela kecilnya, selama browser terbuka.',
    notify: 'Tampilkan juga notifikasi',
    notifyGiven: 'Notifikasi juga akan ditampilkan.',
    notifyRefused: 'Notifikasi tidak diizinkan. Pengingat tetap tampil di ikon.',
  },
  map: {
    lead: 'Kartu bisa tersimpan di lebih dari satu tempat. Tugas ini selesai setelah setiap tempat beres.',
    statuses: {
      unchecked: 'Belum diperiksa',
      here: 'Kartu ada di sini',
      gone: 'Kartu sudah tidak ada',
      'not-here': 'Kartu tidak ditemukan',
      'cannot-tell': 'Belum pasti',
    },
    setAside: 'Anda sisihkan',
    since: 'sejak {date}',
    look: 'Cara memeriksa',
    clear: 'Cara membereskannya',
    places: {
      'aliexpress-web': {
        name: 'Situs web AliExpress',
        look: ['Buka kartu tersimpan Anda lewat tautan, lalu klik “Mulai” di Uncard.'],
        clear: ['Ikuti langkah-langkah di halaman. Uncard memeriksa lagi setelah halaman dimuat ulang, baru menyatakan “sudah tidak ada”.'],
      },
      'alipay-web': {
        name: 'Situs web Alipay',
        look: ['Buka “Alipay saya” (“My Alipay”) di menu akun Anda, jika ada. Banyak akun tidak memilikinya.'],
        clear: ['Di Alipay, buka “Manage your cards” dan hapus kartu di sana. Uncard menunjukkan setiap langkahnya.'],
      },
      app: {
        name: 'Aplikasi seluler',
        look: ['Buka daftar kartu di aplikasi, dengan salah satu cara di atas.'],
        clear: ['Ketuk kartunya dan hapus, lalu tandai di sini bahwa di aplikasi sudah selesai.'],
      },
      checkout: {
        name: 'Halaman pembayaran',
        look: [
          'Masukkan barang apa saja ke keranjang dan buka halaman pembayaran, hanya untuk melihat. Jangan pernah klik tombol bayar.',
          'Lihat kartu mana yang ditawarkan sebagai metode pembayaran, lalu kembali.',
        ],
        clear: [
          'Kartu umumnya tidak bisa dihapus di sana. Pilih cara bayar lain, dan hilangkan centang pada kotak yang menyimpan kartu.',
          'Kartu yang hanya tampil di sana mungkin tersimpan di Dompet, Alipay, atau browser Anda: periksa juga di sana.',
        ],
      },
      'browser-autofill': {
        name: 'Penyimpanan di browser Anda sendiri',
        look: ['Jika browser menawarkan kartu saat Anda mengeklik kolom kartu di toko mana pun, berarti browser yang menyimpannya.'],
        clear: ['Pilih browser Anda dan hapus kartu di pengaturannya. AliExpress tidak ada kaitannya dengan ini.'],
      },
    },
    markNotHere: 'Sudah saya periksa: tidak ada kartu di sini',
    markHere: 'Kartunya ada di sini',
    markGone: 'Sudah saya hapus',
    putAside: 'Sisihkan',
    takeBack: 'Lanjutkan lagi',
    whichBrowser: 'Browser yang mana?',
    browsers: {
      chrome: {
        title: 'Chrome',
        lines: [
          'Menu ⋮, Setelan, Isi otomatis dan sandi, Pembayaran atau Metode pembayaran.',
          'Pada kartu itu, klik ⋮ dan Hapus.',
          'Kartu tanpa Hapus tersimpan di akun Google Anda: hapus di sana.',
        ],
      },
      edge: {
        title: 'Edge',
        lines: [
          'Menu …, Pengaturan, Kata sandi dan isi otomatis, Metode pembayaran atau Info pembayaran.',
          'Pada kartu itu, klik … dan Hapus.',
        ],
      },
      firefox: {
        title: 'Firefox',
        lines: [
          'Menu ☰, Pengaturan, Sandi dan isi otomatis, Kelola metode pembayaran.',
          'Pada kartu itu, klik tempat sampah dan Hapus.',
          'Firefox yang lebih lama: Pengaturan, Privasi & Keamanan, Metode pembayaran tersimpan. Pilih kartunya dan klik Hapus.',
        ],
      },
      safari: {
        title: 'Safari',
        lines: [
          'Mac: Safari, Pengaturan, IsiOtomatis, Kartu kredit, Edit. Pilih kartunya dan klik Hapus.',
          'iPhone: Pengaturan, App, Safari, IsiOtomatis, Kartu Kredit Tersimpan. Pilih kartunya dan hapus.',
          'iPhone yang lebih baru: aplikasi Dompet, •••, Kartu IsiOtomatis.',
        ],
      },
      opera: {
        title: 'Opera',
        lines: ['Pengaturan, Privasi & keamanan, Isi otomatis, Metode pembayaran.', 'Pada kartu itu, klik ⋮ dan Hapus.'],
      },
      samsung: {
        title: 'Samsung Internet',
        lines: ['Menu ☰, Pengaturan, Privasi dan keamanan, Isi formulir otomatis, Kartu kredit dan debit.', 'Pilih kartunya dan hapus.'],
      },
    },
    browsersNote: 'Nama di pengaturan berubah dari versi ke versi. Jika tidak menemukannya, cari “pembayaran” di pengaturan.',
    placesLeft: { other: '{count} tempat masih perlu diperiksa.' },
    allSettled: 'Semua tempat sudah beres. Tugas ini selesai.',
    separate:
      'Kartu di Google Play, Google Pay, Apple Pay, dan PayPal disimpan oleh layanan-layanan itu. Menghapus kartu di sini tidak mengubah apa pun di sana.',
  },
  trouble: {
    lead: 'Cari yang Anda alami. Masing-masing punya jalan keluar dan jalan kembali ke kartu Anda.',
    recognised: 'Mungkin inilah yang Anda lihat sekarang',
    others: 'Hal lain yang bisa terjadi',
    cause: 'Penyebabnya',
    way: 'Yang bisa dilakukan',
    back: 'Setelah itu',
    notMine: 'Bukan ini masalah saya',
    mineAgain: 'Tampilkan lagi',
    troubles: {
      'greyed-out': {
        title: 'Tombol hapus abu-abu, atau tidak ada',
        cause: 'Kemungkinan besar itu kartu utama (default) Anda. Pesanan yang belum dibayar juga bisa menghalanginya.',
        way: [
          'Jadikan dulu kartu lain sebagai kartu utama.',
          'Itu satu-satunya kartu Anda? Tetap coba hapus. Jika situs web menolak, tambahkan kartu lain dulu, atau tanyakan ke layanan pelanggan.',
          'Lihat pesanan Anda: selesaikan atau batalkan yang belum dibayar.',
        ],
        back: 'Kembali ke daftar kartu dan hapus kartu yang sama.',
      },
      'other-side': {
        title: 'Sudah tidak ada di situs web, tetapi masih ada di aplikasi (atau sebaliknya)',
        cause: 'Situs web dan aplikasi mungkin menyimpan kartu sendiri-sendiri. Tentang ini, sumber-sumber tidak sepakat.',
        way: ['Tutup aplikasi sepenuhnya dan buka lagi: mungkin yang tampil hanya daftar lama.', 'Masih ada? Hapus juga di sisi itu.'],
        back: 'Lalu periksa kedua daftar sekali lagi.',
      },
      identity: {
        title: 'Saya tidak bisa menyelesaikan pemeriksaan identitas',
        cause:
          'Situs web ingin memastikan bahwa ini memang Anda. Banyak orang terhenti karena nomor telepon lama atau lupa sandi pembayaran.',
        way: [
          'Lakukan sendiri pemeriksaannya jika bisa: Uncard menjauh selama itu dan berlanjut sesudahnya.',
          'Jangan pernah minta orang lain melakukannya untuk Anda, dan jangan berikan kode verifikasi kepada siapa pun.',
          'Jika tidak bisa, tulis ke layanan pelanggan lewat Pusat bantuan di situs web itu.',
        ],
        back: 'Setelah pemeriksaan, situs web membawa Anda kembali. Uncard menunjukkan langkah berikutnya dengan sendirinya.',
      },
      'not-listed': {
        title: 'Kartu saya tidak ada di daftar mana pun',
        cause:
          'Mungkin kartu hanya tersimpan di halaman pembayaran, di browser Anda, atau di Alipay yang belum pernah diaktifkan untuk akun Anda.',
        way: [
          'Periksa dulu aplikasi seluler.',
          'Buka halaman pembayaran, hanya untuk melihat: kartu mana yang ditawarkan di sana? Jangan pernah klik tombol bayar.',
          'Apakah kartu muncul saat Anda mengeklik kolom kartu? Berarti browser Anda yang menyimpannya. Lihat “Di mana kartu Anda mungkin tersimpan”.',
          'Mengaktifkan Alipay hanya untuk melihat berarti memberinya lebih banyak data Anda. Sisakan itu untuk terakhir.',
        ],
        back: 'Jika Anda menemukannya, jalankan Uncard di halaman itu.',
      },
      renamed: {
        title: 'Nama-nama di situs web berbeda, atau “Alipay saya” (“My Alipay”) tidak ada',
        cause: 'Situs web mengganti nama-namanya. “Alipay saya” (“My Alipay”) hanya tampil jika dompet Alipay pernah dibuat.',
        way: [
          'Cari “Dompet”, “Pembayaran”, “Metode pembayaran”, atau “Kartu” di akun Anda.',
          'Klik “Buka kartu tersimpan saya” di Uncard: alamat ini bisa dibuka tanpa menu apa pun.',
          'Tidak ada “Alipay saya” (“My Alipay”)? Kemungkinan besar tidak ada kartu di sana. Periksa aplikasi saja.',
        ],
        back: 'Di daftar kartu, Uncard menunjukkan langkah berikutnya.',
      },
      'option-missing': {
        title: 'Saya tidak menemukan pilihannya di mana pun',
        cause: 'Versi lama, cache penuh, atau halaman yang hanya dimuat sebagian.',
        way: [
          'Muat ulang halaman. Kosongkan cache situs web atau aplikasi.',
          'Coba browser lain atau perangkat lain.',
          'Matikan pemblokir iklan untuk situs web ini, lalu nyalakan lagi setelahnya.',
          'Jika semuanya tidak berhasil, tanyakan ke layanan pelanggan.',
        ],
        back: 'Masuk lagi dan buka kartu tersimpan Anda.',
      },
      'five-cards': {
        title: 'Situs web tidak menerima kartu lagi',
        cause: 'Satu akun Alipay mungkin hanya memuat paling banyak lima kartu. Tentang jumlahnya, sumber-sumber tidak sepakat.',
        way: [
          'Hapus kartu yang tidak Anda pakai lagi. Yang mana saja boleh, asal bukan kartu utama (default).',
          'Lalu tambahkan kartu baru.',
        ],
        back: 'Jadikan kartu baru sebagai kartu utama, lalu hapus yang lama.',
      },
      interrupted: {
        title: 'Saya dikeluarkan dari akun, atau halaman menampilkan kesalahan, pemeriksaan, atau kosong',
        cause:
          'Situs web mengakhiri sesi setelah beberapa waktu, meminta pemeriksaan jika banyak yang dimuat, atau terganggu untuk sementara.',
        way: ['Lihat di bawah seperti apa masing-masing tampilannya, dan apa yang bisa dilakukan.'],
        back: 'Buka lagi kartu tersimpan Anda. Uncard masih ingat sampai di mana Anda tadi.',
      },
      'bare-link': {
        title: 'Layanan pelanggan hanya mengirim tautan ke Alipay',
        cause: 'Layanan pelanggan mengarahkan semua orang ke sana, juga yang kartunya tidak tersimpan di Alipay.',
        way: [
          'Ikuti hanya jika alamatnya berakhir dengan nama situs yang asli, dan masuk dengan akun AliExpress Anda.',
          'Tidak ada kartu di sana? Jawab bahwa Anda sudah memeriksa Alipay dan tidak menemukannya, lalu minta agar kartu dihapus dari AliExpress.',
          'Anda diminta membuka akun baru? Anda tidak harus melakukannya.',
        ],
        back: 'Apa pun jawabannya, periksa daftar kartu Anda sekali lagi.',
      },
      'alipay-closed': {
        title: '“Alipay saya” (“My Alipay”) membuka iklan, kesalahan, atau pendaftaran',
        cause: 'Untuk banyak akun, Alipay sudah tidak dipakai atau belum pernah diaktifkan.',
        way: [
          'Klik “Ini jalan buntu” di Uncard: setelah itu cara berikutnya ditampilkan.',
          'Buka kartu tersimpan Anda di AliExpress, periksa aplikasi, atau tanyakan di obrolan.',
        ],
        back: 'Anda tidak memerlukan akun Alipay untuk menghapus kartu dari AliExpress atau dari aplikasi.',
      },
    },
    interruptions: {
      title: 'Cara membedakannya',
      lines: [
        'Formulir dengan email dan kata sandi Anda: sesi masuk Anda berakhir. Masuk lagi, lalu panduan berlanjut.',
        'Penggeser, teka-teki, atau “lalu lintas tidak biasa”: pemeriksaan. Lakukan sendiri; Uncard meninggalkan halaman sampai selesai.',
        '“Terjadi kesalahan” atau “pemeliharaan”: gangguan di situs web. Tunggu sebentar, lalu muat ulang.',
        'Halaman kosong: mungkin karena pemblokir. Matikan untuk situs web ini dan muat ulang.',
        'Jendela yang tidak muncul: mungkin ekstensi lain menyembunyikannya. Matikan ekstensi seperti itu, satu per satu.',
      ],
    },
  },
  replace: {
    lead: 'Kartu lama sudah habis masa berlakunya atau diganti? Tambahkan dulu yang baru, lalu hapus yang lama.',
    steps: {
      title: 'Urutannya',
      lines: [
        'Tambahkan kartu baru: “Tambah kartu”, atau “Click here to add a new card” di Alipay.',
        'Jadikan kartu utama (default), jika situs web menyediakannya.',
        'Hapus kartu lama.',
        'Lakukan hal yang sama di aplikasi: kartu lama mungkin masih ada di sana.',
      ],
    },
    start: 'Pandu saya mengganti kartu',
    started: 'Sekarang panduan membantu Anda menambahkan kartu dulu. Panduan tidak pernah melihat apa yang Anda ketik.',
    without: {
      title: 'Tanpa menyimpan kartu baru',
      lines: [
        'Di halaman pembayaran, pilih “Bayar dengan kartu atau cara lain” (“Pay by card or other ways”) dan masukkan kartu di sana.',
        'Sebelum membayar, hilangkan centang pada kotak yang menyimpan kartu: kotak itu sering sudah tercentang sejak awal.',
      ],
    },
    facts: {
      title: 'Perlu diketahui',
      lines: [
        'Untuk memeriksa kartu baru, sekitar 1 USD mungkin ditagih lalu dikembalikan.',
        'Satu akun Alipay mungkin memuat paling banyak lima kartu.',
        'Membayar dengan kartu baru mungkin menyimpannya lagi; situs web mungkin meminta kode lewat pesan atau sandi pembayaran.',
      ],
    },
  },
  support: {
    lead: 'Jika semua cara buntu, layanan pelanggan situs web bisa menghapus kartu. Hubungi hanya lewat Pusat bantuan di situs web itu sendiri.',
    chat: {
      title: 'Di obrolan layanan pelanggan',
      lines: [
        'Buka “Pusat bantuan” dan mulai obrolan.',
        'Tempel frasa pertama dan kirim, lalu pilih frasa kedua di bawah “My Account”.',
        'Ikuti tautan hanya jika tautan itu tetap di AliExpress atau Alipay.',
      ],
    },
    chatWords: 'Frasa untuk ditempel. Yang diketahui hanya dalam bahasa Inggris.',
    message: 'Pesan untuk dikirim',
    messageNote: 'Pesan ini tidak memuat data pribadi. Jangan tambahkan apa pun: nomor kartu, kata sandi, atau dokumen.',
    messageLanguage: 'Bahasa pesan',
    messageText: [
      'Halo, mohon hapus kartu bank yang tersimpan dari akun saya.',
      'Saya sudah memeriksa Dompet di situs web dan aplikasi, tetapi saya sendiri tidak bisa menghapus kartunya.',
      'Mohon beri tahu saya jika sudah selesai, dan apakah masih ada kartu yang tersimpan di Alipay.',
      'Mohon jangan meminta nomor kartu lengkap. Terima kasih.',
    ],
    genuine: {
      title: 'Apakah ini asli?',
      lines: [
        'Layanan pelanggan yang asli dihubungi dari situs web atau aplikasi, saat Anda sudah masuk. Mereka tidak menelepon atau menulis lebih dulu.',
        'Mereka tidak pernah membutuhkan nomor kartu lengkap, tiga digit di belakang kartu, kata sandi, atau kode verifikasi.',
        'Jangan pernah menulis ke alamat dari panduan atau dari pencarian di web.',
      ],
    },
    keep: {
      title: 'Yang perlu disimpan',
      lines: ['Hari dan jamnya, serta nomor kasusnya.', 'Salinan obrolan, atau gambarnya.', 'Apa yang dijanjikan, dan kapan batasnya.'],
    },
    form: {
      title: 'Formulir yang meminta email, kata sandi, atau tanggal lahir',
      lines: [
        'Satu panduan menyebut formulir “permintaan penghapusan”. Tidak ada keterangan resmi yang mengonfirmasi bahwa formulir itu ada.',
        'Jangan berikan apa pun yang tidak dibutuhkan situs web yang asli: jangan tanggal lahir, jangan nomor kartu.',
        'Coba cara biasa dulu: cara itu tidak memerlukan formulir sama sekali.',
      ],
    },
  },
  knowledge: {
    lead: 'Apa yang diketahui, seberapa pasti, dan dari mana asalnya.',
    search: 'Cari jawaban',
    found: { other: '{count} jawaban cocok.' },
    none: 'Tidak ada jawaban yang cocok. Coba satu kata saja, seperti “utama” atau “pengembalian”.',
    howSure: 'Seberapa pasti',
    from: 'Sumber',
    surenesses: {
      agreed: 'Beberapa panduan menyatakan ini.',
      'one-guide': 'Satu panduan menyatakan ini. Belum ada yang mengonfirmasinya.',
      disputed: 'Sumber-sumber tidak sepakat.',
      general: 'Berlaku untuk kartu bank di mana pun.',
    },
    sources: {
      'guide-000': 'panduan berbahasa Prancis dari tahun 2025',
      'guide-001': 'panduan berbahasa Rusia, diterjemahkan',
      'guide-002': 'panduan berbahasa Inggris dengan tanya jawab',
      'guide-003': 'panduan berbahasa Inggris untuk situs web dan aplikasi',
      'guide-004': 'panduan berbahasa Inggris dengan formulir penghapusan',
      ours: 'pengetahuan umum pemegang kartu',
    },
    topics: {
      'default-card': {
        question: 'Bisakah saya menghapus kartu utama (default)?',
        answer: ['Mungkin tidak langsung. Jadikan dulu kartu lain sebagai kartu utama, lalu hapus yang ini.'],
      },
      'only-card': {
        question: 'Bisakah saya menghapus satu-satunya kartu saya?',
        answer: [
          'Coba dulu. Jika situs web menolak, tambahkan kartu lain, atau tanyakan ke layanan pelanggan.',
          'Tanpa kartu tersimpan, Anda tidak bisa membayar dengan kartu sampai memasukkannya pada pembayaran berikutnya.',
        ],
      },
      'existing-orders': {
        question: 'Bagaimana dengan pesanan saya?',
        answer: ['Pesanan yang sudah dibayar tetap seperti semula. Penghapusan kartu hanya berpengaruh pada pembelian nanti.'],
      },
      'unpaid-orders': {
        question: 'Ada pesanan saya yang belum dibayar. Bagaimana?',
        answer: ['Bayar atau batalkan dulu. Pesanan itu bisa membuat kartu tidak dapat dihapus.'],
      },
      sync: {
        question: 'Kalau dihapus di situs web, apakah di aplikasi juga terhapus?',
        answer: ['Belum pasti. Satu panduan menyatakan keduanya terpisah, panduan lain menyatakan keduanya satu. Periksa keduanya.'],
      },
      refunds: {
        question: 'Ke mana pengembalian dana setelah kartu dihapus?',
        answer: [
          'Umumnya ke kartu yang dipakai membayar, meski sudah tidak tersimpan. Jika Anda menunggu pengembalian dana, lebih aman menghapus kartu setelahnya.',
          'Dibayar dari saldo Alipay? Dananya mungkin kembali ke sana.',
        ],
      },
      'charge-failed': {
        question: 'Tertulis bahwa penagihan gagal. Haruskah saya menambahkan kartu itu lagi?',
        answer: [
          'Tidak. Pesan seperti itu bukan alasan untuk menambahkan kartu yang sama. Buka sendiri situs webnya dan lihat pesanan Anda.',
        ],
      },
      'section-not-found': {
        question: 'Saya tidak menemukan bagian kartu. Di mana letaknya?',
        answer: [
          'Namanya berubah-ubah: cari Dompet, Pembayaran, Metode pembayaran, atau Kartu. “Buka kartu tersimpan saya” di Uncard tidak memerlukan menu.',
          'Atau tanyakan “Card Management” di obrolan layanan pelanggan.',
        ],
      },
      'five-card-limit': {
        question: 'Berapa kartu yang bisa saya simpan?',
        answer: [
          'Beberapa panduan menyebut lima per akun Alipay; satu panduan menyebut tidak ada batas. Jika situs web tidak menerima lagi, hapus satu dulu.',
        ],
      },
      'check-charge': {
        question: 'Mengapa ada tagihan kecil saat saya menambahkan kartu?',
        answer: ['Untuk melihat apakah kartu berfungsi. Jumlahnya sering sekitar 1 USD dan seharusnya kembali sendiri.'],
      },
      'saved-by-itself': {
        question: 'Saya tidak pernah menyimpan kartu. Mengapa ada di sana?',
        answer: [
          'Di halaman pembayaran, kotak yang menyimpan kartu sering sudah tercentang sejak awal. Hilangkan centangnya sebelum membayar.',
        ],
      },
      'safe-to-keep': {
        question: 'Amankah membiarkan kartu saya tersimpan?',
        answer: [
          'Beberapa panduan menyebut penyimpanannya terlindungi baik; orang luar tidak bisa memeriksanya. Yang tidak disimpan tidak bisa disalahgunakan.',
          'Orang menghapus kartu untuk mencegah pembelian tak sengaja, demi privasi, setelah pindah bank, atau karena masa berlakunya habis.',
        ],
      },
      'virtual-cards': {
        question: 'Adakah jenis kartu yang lebih aman?',
        answer: [
          'Banyak bank menawarkan kartu virtual, sebagian hanya untuk satu pembelian. Jika nomornya bocor, nomor itu tidak berguna di tempat lain.',
        ],
      },
      paypal: {
        question: 'Bisakah saya membayar dengan PayPal saja?',
        answer: ['Di beberapa negara, PayPal ditawarkan di halaman pembayaran. Toko jadi tidak melihat kartu Anda.'],
      },
      'other-wallets': {
        question: 'Apakah kartu saya juga ada di Google Play, Google Pay, atau Apple Pay?',
        answer: ['Mungkin, tetapi terpisah dari yang di sini. Masing-masing menyimpan kartu sendiri, dan Anda menghapusnya di sana.'],
      },
      'lost-card': {
        question: 'Kartu saya hilang, dicuri, atau disalahgunakan. Cukupkah dihapus saja?',
        answer: ['Tidak. Telepon bank Anda dan minta kartu diblokir dulu. Menghapusnya di sini tidak memblokirnya.'],
      },
      'other-data': {
        question: 'Apa lagi yang disimpan akun saya?',
        answer: [
          'Nomor telepon Anda, alamat, mungkin dokumen untuk bea cukai. Uncard tidak mengurus semua itu: lihat pengaturan akun Anda.',
        ],
      },
    },
    myths: {
      title: 'Jangan terkecoh',
      lines: [
        'Halaman yang asli tidak meminta nomor kartu lengkap, tiga digit di belakang kartu, atau tanggal lahir untuk menghapus kartu.',
        'Tidak ada yang perlu memasang apa pun, berbagi layar, atau membayar untuk penghapusan.',
        'Anda tidak perlu menutup akun untuk menghapus kartu.',
        'Tautan di email atau pesan bukan jalan menuju kartu Anda. Buka sendiri situs webnya.',
      ],
    },
  },
  options: {
    title: 'Pengaturan',
    language: 'Bahasa',
    text: 'Ukuran teks',
    sites: 'Petunjuk di halaman',
    sitesNote: 'Jika dimatikan di suatu situs, jendela kecil Uncard tetap memandu.',
    aliexpress: 'Di AliExpress',
    alipay: 'Di Alipay',
    notifications: 'Notifikasi',
    notificationsNote: 'Hanya dipakai untuk pengingat. Browser bertanya kepada Anda sebelum mengizinkannya.',
    held: 'Yang disimpan Uncard',
    heldNote: 'Semua yang disimpan, hanya di perangkat ini. Tidak ada nomor kartu, nama, atau alamat di dalamnya.',
    holds: {
      journey: 'Progres Anda: di mana kartu terlihat, apa yang sudah dikonfirmasi, langkah mana yang dicentang, dan pengingat.',
      preferences: 'Yang Anda pilih di sini.',
      words: 'Teks Uncard dalam bahasa Anda.',
      setAside: 'Catatan lama yang tidak dapat dibaca, disimpan apa adanya.',
    },
    heldNothing: 'Tidak ada yang disimpan.',
    notHeld:
      'Selama browser berjalan, Uncard juga mengingat baris-baris daftar dengan kunci yang tidak bisa dibaca kembali oleh siapa pun. Semua itu hilang saat browser ditutup.',
    showData: 'Tampilkan seperti yang tersimpan',
    erase: 'Hapus semua data',
    eraseNote: 'Tiga puluh hari setelah situs web dan aplikasi selesai, progres Anda terhapus sendiri.',
    eraseSure: 'Hapus progres, pengingat, dan pengaturan? Ini tidak bisa dibatalkan.',
    eraseYes: 'Ya, hapus',
    eraseNo: 'Tidak, simpan saja',
    erased: 'Semua data sudah dihapus.',
    progress: 'Bawa progres Anda',
    progressNote: 'File berisi progres Anda, untuk melanjutkan di browser lain. Tidak ada data kartu di dalamnya.',
    exportFile: 'Simpan sebagai file',
    importFile: 'Baca dari file',
    imported: 'Progres Anda sudah dibaca dari file.',
    importErrors: {
      'too-large': 'File ini terlalu besar untuk progres Uncard.',
      'not-a-file-of-ours': 'Ini bukan file progres Uncard.',
      newer: 'File ini berasal dari Uncard yang lebih baru. Perbarui Uncard dulu.',
      broken: 'File ini rusak atau pernah diubah, jadi tidak dapat dibaca.',
    },
    importKept: 'Progres Anda yang ada tidak berubah.',
  },
  welcome: {
    title: 'Uncard siap dipakai',
    lead: 'Uncard menunjukkan langkah demi langkah cara menghapus kartu bank tersimpan dari AliExpress dan Alipay.',
    does: {
      title: 'Yang dilakukannya',
      lines: [
        'Menandai satu tombol atau tautan berikutnya, langsung di halaman.',
        'Memeriksa lagi setelah penghapusan dan memberi tahu apakah kartu benar-benar sudah tidak ada.',
        'Mengingatkan Anda pada aplikasi seluler, yang mungkin menyimpan kartu sendiri.',
      ],
    },
    never: {
      title: 'Yang tidak pernah dilakukannya',
      lines: [
        'Tidak mengeklik dan tidak mengetik apa pun: setiap klik Anda lakukan sendiri.',
        'Tidak membaca yang Anda ketik, dan tidak membaca nomor kartu lengkap.',
        'Tidak mengirim apa pun ke mana pun. Tidak ada akun, server, atau iklan.',
      ],
    },
    good: {
      title: 'Perlu diketahui',
      lines: [
        'Uncard hanya bekerja di AliExpress dan Alipay, dan tidak aktif di jendela pribadi atau samaran.',
        'Uncard tidak terafiliasi dengan AliExpress atau Alipay.',
        'Uncard tidak bisa melihat aplikasi seluler: untuk itu, Uncard memberi tahu apa yang perlu dicari.',
      ],
    },
    pin: 'Agar mudah dijangkau, klik ikon potongan puzzle di browser Anda dan sematkan Uncard.',
    open: 'Buka kartu tersimpan saya dan mulai',
    openNote: 'Panduan dimulai, dan AliExpress terbuka di tab ini. Mungkin Anda harus masuk dulu.',
    allow: 'Izinkan akses',
    allowNote: 'Browser Anda tidak memberi Uncard akses ke situs-situs web ini sampai Anda mengizinkannya.',
  },
};
