/** Words that the sites print in Indonesian. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    guess: `
      Masuk | Daftar | Login | Masuk / Daftar | Log in | Masuk atau daftar | Buat akun | Silakan masuk |
      Masuk untuk melanjutkan | Masuk ke akun Anda | Bergabung | Gabung | Registrasi | Selamat datang kembali |
      Masuk / Buat akun
    `,
  },
  'sign-out': {
    guess: 'Keluar | Logout | Log out | Keluar akun | Keluar dari akun',
  },
  account: {
    guess: `
      Akun | Akun saya | AliExpress saya | Profil | Profil saya | Akun Anda | Ringkasan akun | Pusat pribadi | Saya |
      Profil pengguna | Akunku | Halaman saya
    `,
  },
  greeting: {
    guess: 'Halo | Hai | Hi | Selamat datang',
  },
  password: {
    guess: 'Kata sandi | Sandi | Password | Lupa kata sandi | Lupa kata sandi? | Lupa sandi',
  },
  'account-neighbour': {
    guess: `
      Pesanan saya | Pesanan | Koin | Koin saya | Kupon | Kupon saya | Pesan | Pusat pesan | Daftar keinginan | Favorit |
      Favorit saya | Wishlist | Pengaturan | Pengaturan akun | Setelan | Alamat | Alamat pengiriman | Buku alamat |
      Pengembalian | Pengembalian dana | Ulasan | Ulasan saya | Toko yang diikuti | Keluar | Pusat bantuan | Ringkasan |
      Keamanan | Keamanan akun | Kartu hadiah | Riwayat | Terakhir dilihat | Sengketa | Notifikasi | Undang teman |
      Voucher saya | Pengembalian barang dan dana | Umpan balik | Penilaian
    `,
  },
  wallet: {
    guess: 'Dompet | Dompet saya | Dompet AliExpress | Dompet digital | Dompet elektronik | Dompet Anda | Dompetku | Wallet',
  },
  payments: {
    guess: `
      Pembayaran | Metode pembayaran | Cara pembayaran | Opsi pembayaran | Metode pembayaran saya | Pengaturan pembayaran |
      Pembayaran saya | Kelola pembayaran | Informasi pembayaran | Detail pembayaran | Cara bayar | Penagihan | Tagihan |
      Setelan pembayaran | Metode bayar | Pilihan pembayaran | Alat pembayaran | Pusat pembayaran
    `,
  },
  cards: {
    guess: `
      Kartu pembayaran | Kartu tersimpan | Kartu saya | Kartu | Kartu bank | Kartu kredit | Kartu kredit/debit |
      Kartu kredit atau debit | Kartu debit | Kartu Anda | Kartu terhubung | Kartu tertaut | Kartu bank saya |
      Kartu yang disimpan | Kartu kredit dan debit | Kartu dan rekening bank | Daftar kartu | Kartu terdaftar |
      Kartu yang terhubung | Kartu-kartu saya | Kartuku | Kartu dan rekening
    `,
  },
  'manage-cards': {
    guess: `
      Kelola kartu | Kelola kartu saya | Kelola kartu Anda | Pengelolaan kartu | Edit kartu | Lihat kartu | Lihat semua kartu |
      Atur kartu | Kelola kartu tersimpan | Manajemen kartu | Ubah kartu | Lihat kartu saya
    `,
  },
  manage: {
    guess: 'Kelola | Ubah | Edit | Atur | Ganti | Pengelolaan | Manajemen | Sunting | Mengelola | Edit daftar | Urus',
  },
  more: {
    guess: `
      Lainnya | Lebih banyak | Opsi | Tindakan | Opsi lainnya | Selengkapnya | Opsi lain | Aksi | Tindakan lainnya | Menu |
      Lebih banyak opsi | Pilihan
    `,
  },
  alipay: {
    guess: `
      Alipay saya | Alipay | Akun Alipay | Akun Alipay saya | Buka Alipay saya | Ke Alipay saya | Buka Alipay | Dompet Alipay |
      Kunjungi Alipay | Pergi ke Alipay
    `,
  },
  card: {
    guess: `
      kartu | kartu bank | kartu kredit | kartu debit | kartu pembayaran | metode pembayaran | cara pembayaran | kartunya |
      kartumu | kartuku | kartu ATM | metode bayar | alat pembayaran
    `,
  },
  remove: {
    guess: `
      Hapus | Hapus kartu | Lepas | Lepaskan | Hapus kartu ini | Putuskan tautan | Hilangkan | Keluarkan | Batalkan tautan |
      Menghapus | Penghapusan | Putuskan | Copot | Lupakan | Buang | Lepas kartu | Cabut | Putuskan sambungan | Lepas tautan |
      Hapuskan | Singkirkan | Putus tautan | Lepas tautan kartu | hapuslah | melepas | menghilangkan | Tempat sampah |
      Putuskan hubungan | Batalkan penautan | Lupakan kartu | Hapus data kartu | Delete | pelepasan | hapus tautan
    `,
  },
  confirm: {
    guess: `
      Konfirmasi | OK | Ya | Hapus | Lanjutkan | Oke | Setuju | Ya, hapus | Konfirmasi penghapusan | Saya yakin | Yakin |
      Lepas | Baik | Mengerti | Konfirmasikan | Terapkan | Saya mengerti | Lanjut | Ya, saya yakin | Ya, lepas |
      Putuskan tautan | Tentu | Paham
    `,
  },
  cancel: {
    guess: `
      Batal | Batalkan | Tidak | Pertahankan | Kembali | Tutup | Nanti | Jangan sekarang | Pertahankan kartu |
      Tidak, terima kasih | Nanti saja | Jangan hapus | Tidak jadi | Tidak sekarang | Simpan saja | Tetap simpan | Biarkan |
      Tidak, pertahankan | Tidak, simpan kartu | Urungkan niat | Lewati
    `,
  },
  'set-default': {
    guess: `
      Jadikan default | Jadikan utama | Atur sebagai default | Setel sebagai default | Tetapkan sebagai default |
      Gunakan sebagai default | Jadikan kartu utama | Atur sebagai utama | Jadikan bawaan | Pilih sebagai default |
      Jadikan kartu default | Tetapkan sebagai utama
    `,
  },
  'default-mark': {
    guess: 'Default | Utama | Kartu utama | Kartu default | Bawaan | Pilihan utama',
  },
  'add-card': {
    guess: `
      Tambah kartu | Tambah kartu baru | Tambahkan kartu | Kartu baru | Tambahkan kartu baru | Tautkan kartu |
      Tambah kartu bank | Tambah metode pembayaran | Tambah kartu kredit atau debit | Hubungkan kartu | Daftarkan kartu |
      Tambah kartu lain
    `,
  },
  'no-cards': {
    guess: `
      Tidak ada kartu | Belum ada kartu | Tidak ada kartu tersimpan | Anda belum memiliki kartu | Anda tidak memiliki kartu |
      Belum menambahkan kartu | Anda belum menambahkan kartu | Tidak ditemukan kartu | Kartu tidak ditemukan |
      Belum punya kartu | Belum menyimpan kartu | Tidak punya kartu | Belum ada kartu tersimpan |
      Belum ada kartu yang ditambahkan | Tidak memiliki kartu | Tidak terdapat kartu
    `,
  },
  expiry: {
    guess: `
      Berlaku hingga | Kedaluwarsa | Tanggal kedaluwarsa | Berlaku sampai | Masa berlaku | BB/TT | Kadaluarsa | Kadaluwarsa |
      Exp | Berakhir pada | Habis berlaku | Masa berlaku habis
    `,
  },
  'ending-in': {
    guess: `
      berakhiran | yang berakhiran | berakhir dengan | berakhir | empat digit terakhir | 4 digit terakhir | diakhiri |
      yang diakhiri dengan | akhiran | empat angka terakhir
    `,
  },
  refused: {
    guess: `
      tidak dapat dihapus | tidak bisa dihapus | gagal dihapus | gagal menghapus | tidak dapat menghapus |
      tidak bisa menghapus | penghapusan gagal | tidak berhasil dihapus | belum dapat dihapus | tidak dapat dilepas |
      tidak bisa dilepas | tidak boleh dihapus | gagal melepas | operasi gagal | tidak terhapus | hapus gagal
    `,
  },
  'refused-default': {
    guess: `
      Kartu default tidak dapat dihapus | kartu lain sebagai default | merupakan kartu utama | adalah kartu utama |
      kartu lain sebagai utama | kartu default tidak | pilih kartu lain | kartu utama tidak | tetapkan kartu lain |
      jadikan kartu lain | ganti kartu default | adalah kartu default | kartu lain sebagai kartu utama | ubah kartu utama |
      merupakan kartu default | ganti kartu utama
    `,
  },
  'refused-order': {
    guess: `
      pesanan yang belum dibayar | pesanan belum dibayar | menunggu pembayaran | pesanan tertunda |
      pesanan yang sedang berlangsung | pesanan aktif | pesanan yang tertunda | pesanan belum selesai |
      pesanan yang belum selesai | pesanan berjalan | pesanan yang belum lunas | pesanan yang sedang diproses
    `,
  },
  'identity-check': {
    guess: `
      Verifikasi identitas | Kode verifikasi | Verifikasi identitas Anda | Verifikasi keamanan | Masukkan kode |
      Kata sandi pembayaran | Verifikasi dua langkah | Pemeriksaan keamanan | Konfirmasi identitas Anda |
      Masukkan kode verifikasi | Kata sandi Alipay | Kode OTP | Kode sekali pakai | Pastikan ini Anda | Sandi pembayaran
    `,
  },
  'bot-check': {
    guess: `
      lalu lintas tidak biasa | Geser untuk verifikasi | Geser penggeser | Saya bukan robot | Selesaikan verifikasi |
      Verifikasi bahwa Anda manusia | lalu lintas yang tidak biasa | bukan robot | Geser untuk memverifikasi | Seret penggeser |
      Geser ke kanan | buktikan bahwa Anda manusia
    `,
  },
  'code-field': {
    guess: `
      Kode | Kode verifikasi | Masukkan kode | kami mengirim kode | kode dikirim | Kirim ulang kode | Kirim ulang | Kirim kode |
      digit kode | Dapatkan kode | kode telah dikirim | kode 6 digit
    `,
  },
  'card-number-field': {
    guess: 'Nomor kartu | Masukkan nomor kartu | Nomor kartu kredit | Nomor pada kartu',
  },
  'security-code-field': {
    guess: 'Kode keamanan | Tanggal kedaluwarsa | CVV | CVC | BB/TT | Masa berlaku | BB / TT',
  },
  'delete-account': {
    guess: `
      Hapus akun | Hapus akun saya | Tutup akun | Nonaktifkan akun | Penghapusan akun | Tutup akun saya |
      Nonaktifkan akun saya | Hapus akun Anda | Batalkan akun | Penutupan akun | Hapus data pribadi | Menghapus akun
    `,
  },
  close: {
    guess: 'Tutup | Menutup',
  },
  pay: {
    guess: `
      Bayar sekarang | Buat pesanan | Bayar | Konfirmasi dan bayar | Konfirmasi pesanan | Kirim pesanan | Selesaikan pembelian |
      Simpan dan bayar | Konfirmasi pembayaran | Pesan sekarang | Lakukan pembayaran | Selesaikan pesanan |
      Selesaikan pembayaran | Lanjutkan ke pembayaran | Lanjut ke pembayaran | Bayar dengan aman | Bayar pesanan
    `,
  },
  'save-card': {
    guess: `
      Simpan kartu | Simpan detail kartu | Simpan kartu ini | Ingat kartu ini | Simpan informasi kartu |
      Simpan untuk pembayaran berikutnya | Simpan data kartu | Simpan kartu saya | Simpan untuk lain kali |
      Simpan untuk pembelian berikutnya | Ingat kartu | Simpan rincian kartu
    `,
  },
  orders: {
    guess: 'Pesanan saya | Pesanan | Riwayat pesanan | Semua pesanan | Daftar pesanan | Pesananku | Pembelian saya',
  },
  'to-pay': {
    guess: `
      Belum bayar | Menunggu pembayaran | Belum dibayar | Perlu dibayar | Pesanan belum dibayar | Harus dibayar | Akan dibayar |
      Pembayaran tertunda | Untuk dibayar
    `,
  },
  help: {
    guess: 'Pusat bantuan | Layanan pelanggan | Bantuan | Dukungan | Hubungi kami | Pusat dukungan | Customer service',
  },
  'card-support': {
    guess: `
      Pengelolaan kartu | Menambah atau menghapus kartu | Tambah/hapus kartu | Menghapus kartu |
      Menambahkan atau menghapus kartu | Manajemen kartu bank | Tambah atau hapus kartu
    `,
  },
  'removal-request': {
    guess: `
      Permintaan penghapusan kartu | Permintaan penghapusan | Ajukan penghapusan kartu | Minta penghapusan kartu |
      Kirim permintaan penghapusan | Pengajuan penghapusan kartu | Ajukan permintaan penghapusan | Formulir penghapusan kartu
    `,
  },
  shopping: {
    guess: `
      Tambah ke keranjang | Beli sekarang | Keranjang | Gratis ongkir | terjual | Kategori | Produk terkait | kulit | RFID |
      Tas | pria | wanita | tempat kartu | Harga | Produk | Penawaran kilat | Tambahkan ke keranjang | dompet kulit | Diskon |
      Obral | sarung | Masukkan keranjang | Promo | Flash sale | Gratis pengiriman | Pengiriman gratis
    `,
  },
  'load-failed': {
    guess: `
      Terjadi kesalahan | Ada yang salah | Gagal memuat | Tidak dapat memuat | Silakan coba lagi nanti | Kesalahan jaringan |
      Halaman tidak ditemukan | Layanan tidak tersedia | Kesalahan sistem | sementara tidak tersedia | dalam pemeliharaan |
      Akses ditolak | Coba lagi nanti | gagal dimuat | tidak dapat dimuat | Sistem sibuk | Terjadi masalah |
      tidak tersedia untuk sementara | Tidak bisa memuat | Ups
    `,
  },
  loading: {
    guess: 'Memuat | Sedang memuat | Mohon tunggu | Harap tunggu | Tunggu sebentar | Memuat kartu | Silakan tunggu',
  },
  filtered: {
    guess: `
      Filter | Saring | Difilter berdasarkan | Hasil pencarian | Hapus filter | Atur ulang filter | Hasil untuk | Reset filter |
      Bersihkan filter
    `,
  },
  chat: {
    guess: `
      Obrolan | Obrolan langsung | Chat sekarang | Mengobrol dengan Eva | Hubungi kami | Chat dengan kami | Mulai obrolan |
      Layanan online | Chat dengan Eva | Live chat | Mulai chat | Tanya Eva | Layanan pelanggan online
    `,
  },
  settings: {
    guess: 'Pengaturan | Setelan | Preferensi | Pengaturan akun | Konfigurasi',
  },
  'alipay-neighbour': {
    guess: `
      Riwayat | Akun saya | Saldo | Transaksi | Riwayat transaksi | Keamanan | Profil | Informasi pribadi | Kontak |
      Tarik dana | Penarikan | Isi saldo | Top up | Transfer | Kirim uang | Kupon | Hadiah | Notifikasi | Pesan | Bantuan |
      Keluar | Ubah kata sandi | Kata sandi | Verifikasi | Tagihan | Pembayaran | Pengembalian dana | Laporan | Beranda |
      Ringkasan | Edit profil | Nomor ponsel | Data pribadi | Pengaturan keamanan | Detail akun | Mutasi | Alamat email |
      Saldo saya
    `,
  },
  'alipay-sign-up': {
    guess: `
      Buka dompet Alipay | Buat dompet Anda | Aktifkan dompet Anda | Pendaftaran | Buat akun | Buka dompet |
      Pendaftaran dompet | Registrasi | Siapkan dompet Anda | Aktivasi dompet
    `,
  },
  'sign-up-stage': {
    guess: `
      pertanyaan keamanan | Periksa email | mengirim tautan | tautan konfirmasi | tautan aktivasi | Verifikasi email |
      kata sandi baru | konfirmasi kata sandi | buat kata sandi | atur kata sandi | ulangi kata sandi | Langkah 1 | Langkah 2 |
      Langkah 3 | periksa kotak masuk | aktifkan akun Anda | sandi baru | tautan telah dikirim | Cek email | konfirmasi email |
      jawaban keamanan | karakter pada gambar | Tetapkan kata sandi | Ketentuan layanan | konfirmasi sandi | kirimkan tautan
    `,
  },
  'set-up-done': {
    guess: `
      berhasil dibuat | berhasil diaktifkan | sudah siap | sudah aktif | telah dibuat | telah diaktifkan | selamat |
      pendaftaran selesai | berhasil dibuka | berhasil didaftarkan | pendaftaran berhasil | semua siap
    `,
  },
  next: {
    guess: `
      Berikutnya | Lanjutkan | Selanjutnya | Kirim | Langkah berikutnya | Selesai | Lanjut | Simpan dan lanjutkan |
      Setuju dan lanjutkan | Buat | Daftar | Buka dompet | Aktifkan | Konfirmasi | Mulai | Kirim ulang email |
      Kirim ulang tautan | Kirim tautan | Saya setuju | Ajukan | Berikut | Teruskan
    `,
  },
  'add-word': {
    guess: 'tambah* | menambah* | baru | tautkan | hubungkan | daftarkan | masukkan | menautkan | ikat',
  },
  'save-word': {
    guess: 'simpan* | menyimpan* | ingat* | disimpan | pertahankan',
  },
  'none-word': {
    guess: `
      tidak ada | belum ada | belum memiliki | tidak memiliki | belum menambah* | kosong | belum punya | tidak punya |
      tidak ditemukan | belum menyimpan | belum pernah | tidak terdapat | belum menautkan | belum mendaftarkan | tanpa
    `,
  },
  'set-word': {
    guess: 'jadikan | atur | setel | tetapkan | gunakan | pilih | sebagai | menjadi | pakai | tandai',
  },
  'cannot-word': {
    guess: `
      tidak dapat | tidak bisa | gagal | tidak boleh | tidak mungkin | tidak berhasil | tidak diizinkan | belum dapat |
      belum bisa | tak dapat | tak bisa | mustahil
    `,
  },
  'undo-word': {
    guess: 'dibatalkan | diurungkan | urungkan | dipulihkan | pulihkan | dikembalikan | kembalikan | permanen | membatalkan',
  },
  'view-word': {
    guess: `
      lihat | tampilkan | buka | pergi ke | ke | akses | kunjungi | lihat semua | semua | daftar | detail | periksa | cek
    `,
  },
  'other-word': {
    guess: 'lain | lainnya | berbeda | dulu | terlebih dahulu | dahulu',
  },
  'unpaid-word': {
    guess: `
      belum dibayar | tertunda | belum bayar | belum selesai | berlangsung | aktif | menunggu pembayaran | berjalan |
      belum lunas | diproses | belum dilunasi
    `,
  },
  'order-word': {
    guess: 'pesanan | pembelian | order',
  },
  'request-word': {
    guess: 'permintaan | permohonan | pengajuan | ajukan | minta | formulir | kirim',
  },
  'success-word': {
    guess: 'berhasil | sukses | telah | sudah | selesai | tidak lagi',
  },
  'removed-word': {
    guess: 'dihapus | terhapus | dilepas | dihilangkan | diputuskan | dikeluarkan | dicopot',
  },
  'activate-word': {
    guess: 'aktifkan | aktivasi | buka | pembukaan | buat | pembuatan | daftar | pendaftaran | siapkan | mulai | registrasi',
  },
  'removed-notice': {
    guess: `
      Kartu dihapus | berhasil dihapus | telah dihapus | sudah dihapus | kartu telah dihapus | berhasil dilepas |
      kartu dilepas | telah dilepas | berhasil menghapus
    `,
  },
  'other-thing': {
    guess: `
      barang | item | produk | keranjang | pesanan | alamat | ulasan | komentar | penilaian | daftar keinginan | keinginan |
      wishlist | favorit | toko | pesan | kupon | voucher | telepon | ponsel | nomor HP | email | surel | perangkat | akun |
      rekening | rekening bank | kartu memori | kartu SD | kartu SIM | kartu perdana | kartu grafis | kartu VGA | kartu suara |
      kartu jaringan | kartu hadiah | kartu nama | kartu ucapan | kartu pos | kartu remi | kartu permainan | kartu koleksi |
      kartu loyalitas | kartu anggota | kartu member | kartu keanggotaan | kartu pelanggan | kartu poin | kartu identitas |
      kartu natal | kartu ulang tahun | kartu undangan | kartu pelajar | kartu perpustakaan | kartu pulsa | kartu tarot |
      tempat kartu | riwayat | filter | foto | gambar | video | PayPal | pencarian | kata kunci | langganan | sesi | browser |
      peramban | cookie | cookies | latar belakang | daftar | notifikasi | kunci sandi
    `,
  },
  'never-point': {
    guess: `
      Bayar | Bayar sekarang | Buat pesanan | Hapus akun | Hapus akun saya | Tutup akun | Nonaktifkan akun | Batalkan pesanan |
      Pengembalian dana | Minta pengembalian dana | Ajukan pengembalian dana | Konfirmasi dan bayar | Konfirmasi pesanan |
      Beli | Beli sekarang | Tambah ke keranjang | Tambahkan ke keranjang | Masukkan keranjang | Masukkan ke keranjang |
      Hapus pesanan | Konfirmasi pembayaran | Hapus semua | Hapus semuanya | Lepas semua | Putuskan akun |
      Putuskan tautan akun | Hapus rekening bank | Hapus rekening | Hapus dompet | Tutup dompet | Simpan dan bayar |
      Pesan sekarang | Kirim pesanan | Selesaikan pembayaran | Selesaikan pesanan | Selesaikan pembelian | Hapus profil |
      Lakukan pembayaran | Batalkan akun
    `,
  },
  negation: {
    guess: 'tidak | jangan | belum | bukan | tanpa | tak',
  },
  article: {
    guess: 'ini | itu | saya | anda | kamu | sebuah | tersebut | kami | para | mu',
  },
  filler: {
    guess: `
      semua | yang ditambahkan | tersimpan | yang | disimpan | terhubung | tertaut | ditautkan | terdaftar | bank | kredit |
      debit | kartu | pembayaran | di | ke | dari | dan | atau | untuk | dengan | pada | AliExpress | sekarang | silakan |
      lihat | buka | yang berakhiran | berakhiran | berakhir dengan | berakhir | diakhiri | akhiran | berlaku hingga |
      kedaluwarsa | tombol | tautan ini | menu | ikon | klik | beranda | informasi | detail | ya | baru | kelola | default |
      utama | apa pun | sini
    `,
  },
  clitic: {},
} as const satisfies SignalSet;
