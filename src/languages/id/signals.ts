/** Words that the sites print in Indonesian. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    guess: 'Masuk | Masuk atau daftar | Silakan masuk | Masuk untuk melanjutkan | Masuk ke akun Anda | Selamat datang kembali',
  },
  register: {
    guess: 'Daftar | Buat akun | Bergabung | Gabung | Registrasi | Daftar sekarang',
  },
  'sign-out': {
    guess: 'Keluar | Keluar akun | Keluar dari akun',
  },
  account: {
    guess: 'Akun | Akun saya | AliExpress saya | Profil | Ringkasan akun | Pusat pribadi | Saya',
  },
  greeting: {
    guess: 'Halo | Hai | Selamat datang',
  },
  password: {
    guess: 'Kata sandi | Sandi | Lupa kata sandi | Lupa sandi',
  },
  'account-neighbour': {
    guess: `
      Pesanan saya | Pesanan | Koin | Kupon | Pesan | Pusat pesan | Daftar keinginan | Favorit | Pengaturan |
      Pengaturan akun | Setelan | Alamat | Alamat pengiriman | Buku alamat | Pengembalian | Pengembalian dana | Ulasan |
      Toko yang diikuti | Keluar | Pusat bantuan
    `,
  },
  wallet: {
    guess: 'Dompet | Dompet saya | Dompet AliExpress | Dompet digital | Dompet elektronik | Dompetku',
  },
  payments: {
    guess: `
      Pembayaran | Metode pembayaran | Cara pembayaran | Opsi pembayaran | Pengaturan pembayaran | Kelola pembayaran |
      Informasi pembayaran | Detail pembayaran | Cara bayar | Penagihan | Tagihan
    `,
  },
  cards: {
    guess: 'Kartu pembayaran | Kartu tersimpan | Kartu saya | Kartu | Kartuku | Kartu dan rekening',
  },
  'manage-cards': {
    guess: 'Kelola kartu | Lihat kartu | Lihat semua kartu',
  },
  manage: {
    guess: 'Kelola | Ubah | Edit | Atur | Ganti | Pengelolaan | Manajemen | Sunting | Mengelola | Edit daftar | Urus',
  },
  more: {
    guess: 'Lainnya | Lebih banyak | Opsi | Tindakan | Selengkapnya | Opsi lain | Aksi | Pilihan',
  },
  alipay: {
    guess: 'Alipay saya',
  },
  card: {
    guess: `
      kartu | kartu bank | kartu kredit | kartu debit | kartu pembayaran | metode pembayaran | cara pembayaran | kartunya |
      kartumu | kartuku | kartu ATM | metode bayar | alat pembayaran
    `,
  },
  remove: {
    guess: `
      Hapus | Hapus kartu | Lepas | Lepaskan | Putuskan tautan | Hilangkan | Keluarkan | Batalkan tautan | Menghapus |
      Penghapusan | Putuskan | Copot | Lupakan | Buang | Cabut | Putuskan sambungan | Lepas tautan | Hapuskan | Singkirkan |
      Putus tautan | hapuslah | melepas | menghilangkan | Tempat sampah | Putuskan hubungan | Batalkan penautan |
      Hapus data kartu | pelepasan | hapus tautan
    `,
  },
  confirm: {
    guess: `
      Konfirmasi | OK | Ya | Hapus | Lanjutkan | Oke | Setuju | Yakin | Lepas | Baik | Mengerti | Konfirmasikan | Terapkan |
      Lanjut | Putuskan tautan | Tentu | Paham
    `,
  },
  cancel: {
    guess: `
      Batal | Batalkan | Tidak | Pertahankan | Kembali | Tutup | Nanti | Jangan sekarang | Tidak, terima kasih |
      Nanti saja | Jangan hapus | Tidak jadi | Simpan saja | Tetap simpan | Biarkan | Urungkan niat | Lewati | Jangan |
      Jangan hapus | tetap simpan
    `,
  },
  'set-default': {
    guess: 'Jadikan default',
  },
  'default-mark': {
    guess: 'Default | Utama | Kartu utama | Kartu default | Bawaan | Pilihan utama',
  },
  'add-card': {
    guess: 'Tambah kartu | Tambah kartu baru',
  },
  'no-cards': {
    guess: `
      Tidak ada kartu | Belum ada kartu | Anda belum memiliki kartu | Belum menambahkan kartu | Tidak ditemukan kartu |
      Kartu tidak ditemukan | Belum punya kartu | Belum menyimpan kartu | Tidak punya kartu | Tidak memiliki kartu |
      Tidak terdapat kartu
    `,
  },
  expiry: {
    guess: `
      Berlaku hingga | Kedaluwarsa | Tanggal kedaluwarsa | Berlaku sampai | Masa berlaku | BB/TT | Kadaluarsa |
      Kadaluwarsa | Berakhir pada | Habis berlaku
    `,
  },
  'ending-in': {
    guess: 'berakhiran | berakhir | empat digit terakhir | 4 digit terakhir | diakhiri | akhiran | empat angka terakhir',
  },
  refused: {
    guess: 'operasi gagal | tidak terhapus',
  },
  'refused-default': {
    guess: `
      merupakan kartu utama | adalah kartu utama | kartu default tidak | pilih kartu lain | kartu utama tidak |
      tetapkan kartu lain | jadikan kartu lain | ganti kartu default | adalah kartu default | ubah kartu utama |
      merupakan kartu default | ganti kartu utama
    `,
  },
  'refused-order': {
    guess: 'menunggu pembayaran',
  },
  'identity-check': {
    guess: `
      Verifikasi identitas | Kode verifikasi | Verifikasi keamanan | Masukkan kode | Verifikasi dua langkah |
      Pemeriksaan keamanan | Konfirmasi identitas Anda | Kata sandi Alipay | Kode OTP | Kode sekali pakai |
      Pastikan ini Anda | Sandi pembayaran | Verifikasi identitas* | Konfirmasi identitas*
    `,
  },
  'bot-check': {
    guess: `
      lalu lintas tidak biasa | Geser untuk verifikasi | Geser penggeser | Selesaikan verifikasi |
      Verifikasi bahwa Anda manusia | lalu lintas yang tidak biasa | bukan robot | Geser untuk memverifikasi |
      Seret penggeser
    `,
  },
  'code-field': {
    guess: 'Kode | Kode verifikasi | Kirim ulang',
  },
  'card-number-field': {
    guess: 'Nomor kartu | Masukkan nomor kartu | Nomor pada kartu',
  },
  'security-code-field': {
    guess: 'Kode keamanan | Tanggal kedaluwarsa | BB/TT | Masa berlaku',
  },
  'delete-account': {
    guess: `
      Tutup akun | Nonaktifkan akun | Penghapusan akun | Batalkan akun | Penutupan akun | Hapus data pribadi |
      Menghapus akun
    `,
  },
  close: {
    guess: 'Tutup | Menutup',
  },
  pay: {
    guess: `
      Bayar sekarang | Buat pesanan | Bayar | Konfirmasi dan bayar | Konfirmasi pesanan | Kirim pesanan |
      Selesaikan pembelian | Simpan dan bayar | Konfirmasi pembayaran | Pesan sekarang | Lakukan pembayaran |
      Selesaikan pesanan | Selesaikan pembayaran | Lanjutkan ke pembayaran | Lanjut ke pembayaran | Bayar dengan aman |
      Bayar pesanan
    `,
  },
  'save-card': {
    guess: `
      Simpan kartu | Simpan detail kartu | Simpan untuk pembayaran berikutnya | Simpan data kartu | Simpan untuk lain kali |
      Simpan untuk pembelian berikutnya | Simpan rincian kartu
    `,
  },
  orders: {
    guess: 'Pesanan saya | Pesanan | Riwayat pesanan | Semua pesanan | Daftar pesanan | Pesananku | Pembelian saya',
  },
  'to-pay': {
    guess: `
      Belum bayar | Menunggu pembayaran | Belum dibayar | Perlu dibayar | Harus dibayar | Akan dibayar |
      Pembayaran tertunda | Untuk dibayar
    `,
  },
  help: {
    guess: 'Pusat bantuan | Layanan pelanggan | Bantuan | Dukungan | Hubungi kami | Pusat dukungan',
  },
  'card-support': {
    guess: 'Pengelolaan kartu | Menghapus kartu | Manajemen kartu bank',
  },
  'removal-request': {
    guess: 'Permintaan penghapusan',
  },
  shopping: {
    guess: `
      Tambah ke keranjang | Beli sekarang | Keranjang | Gratis ongkir | terjual | Kategori | Produk terkait | kulit | Tas |
      pria | wanita | tempat kartu | Harga | Produk | Penawaran kilat | Tambahkan ke keranjang | dompet kulit | Diskon |
      Obral | sarung | Masukkan keranjang | Promo | Flash sale | Gratis pengiriman | Pengiriman gratis
    `,
  },
  'load-failed': {
    guess: `
      Terjadi kesalahan | Ada yang salah | Gagal memuat | Tidak dapat memuat | Kesalahan jaringan |
      Halaman tidak ditemukan | Layanan tidak tersedia | Kesalahan sistem | sementara tidak tersedia | dalam pemeliharaan |
      Akses ditolak | Coba lagi nanti | gagal dimuat | tidak dapat dimuat | Sistem sibuk | Coba lagi | Muat ulang |
      sementara tidak tersedia | sedang pemeliharaan | belum dapat dimuat | tidak dapat dimuat | gagal memuat |
      gangguan jaringan
    `,
  },
  loading: {
    guess: 'Memuat | Sedang memuat | Mohon tunggu | Harap tunggu | Tunggu sebentar',
  },
  filtered: {
    guess: `
      Saring | Difilter berdasarkan | Hasil pencarian | Hapus filter | Atur ulang filter | Hasil untuk | Bersihkan filter
    `,
  },
  chat: {
    guess: `
      Obrolan | Obrolan langsung | Mengobrol dengan Eva | Hubungi kami | Mulai obrolan | Layanan online | Chat dengan Eva |
      Mulai chat
    `,
  },
  settings: {
    guess: 'Pengaturan | Setelan | Preferensi | Pengaturan akun',
  },
  'alipay-neighbour': {
    guess: `
      Riwayat | Akun saya | Saldo | Transaksi | Keamanan | Profil | Informasi pribadi | Kontak | Tarik dana | Penarikan |
      Isi saldo | Kirim uang | Kupon | Hadiah | Notifikasi | Pesan | Bantuan | Keluar | Ubah kata sandi | Pembayaran
    `,
  },
  'alipay-sign-up': {
    guess: 'Buat dompet Anda | Aktifkan dompet Anda | Pendaftaran | Buat akun | Buka dompet | Registrasi | Siapkan dompet Anda',
  },
  'sign-up-stage': {
    guess: `
      pertanyaan keamanan | Periksa email | mengirim tautan | tautan konfirmasi | tautan aktivasi | Verifikasi email |
      konfirmasi kata sandi | buat kata sandi | atur kata sandi | ulangi kata sandi | Langkah 1 | Langkah 2 | Langkah 3 |
      periksa kotak masuk | aktifkan akun Anda | sandi baru | tautan telah dikirim | Cek email | konfirmasi email |
      jawaban keamanan | karakter pada gambar | Tetapkan kata sandi | Tautan sudah dikirim | kami kirim tautan |
      kami mengirim tautan
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
      Setuju dan lanjutkan | Buat | Daftar | Buka dompet | Aktifkan | Konfirmasi | Mulai | Kirim tautan
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
    guess: 'lihat | tampilkan | buka | pergi ke | ke | akses | kunjungi | semua | daftar | detail | periksa',
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
    guess: 'pesanan | pembelian',
  },
  'request-word': {
    guess: 'permintaan | permohonan | pengajuan | ajukan | minta | formulir | kirim',
  },
  'success-word': {
    guess: 'berhasil | sukses | telah | sudah | selesai | tidak lagi',
  },
  'removed-word': {
    guess: 'menghapusnya | dihapus | terhapus | dilepas | dihilangkan | diputuskan | dikeluarkan | dicopot',
  },
  'activate-word': {
    guess: 'aktifkan | aktivasi | buka | pembukaan | buat | pembuatan | daftar | pendaftaran | siapkan | mulai | registrasi',
  },
  'removed-notice': {
    guess: 'Kartu dihapus | kartu dilepas',
  },
  'other-thing': {
    guess: `
      barang | item | produk | keranjang | pesanan | alamat | ulasan | komentar | penilaian | daftar keinginan | keinginan |
      wishlist | favorit | toko | pesan | kupon | voucher | telepon | ponsel | nomor HP | email | surel | perangkat |
      rekening | rekening bank | kartu memori | kartu SD | kartu SIM | kartu perdana | kartu grafis | kartu VGA |
      kartu suara | kartu jaringan | kartu hadiah | kartu nama | kartu ucapan | kartu pos | kartu remi | kartu permainan |
      kartu koleksi | kartu loyalitas | kartu anggota | kartu member | kartu keanggotaan | kartu pelanggan | kartu poin |
      kartu identitas | kartu natal | kartu ulang tahun | kartu undangan | kartu pelajar | kartu perpustakaan |
      kartu pulsa | kartu tarot | tempat kartu | riwayat | filter | foto | gambar | video | PayPal | pencarian |
      kata kunci | langganan | sesi | browser | peramban | cookie | cookies | latar belakang | daftar | notifikasi |
      kunci sandi
    `,
  },
  'never-point': {
    guess: `
      Bayar | Bayar sekarang | Buat pesanan | Hapus akun | Tutup akun | Nonaktifkan akun | Batalkan pesanan |
      Pengembalian dana | Minta pengembalian dana | Ajukan pengembalian dana | Konfirmasi dan bayar | Konfirmasi pesanan |
      Beli | Beli sekarang | Tambah ke keranjang | Tambahkan ke keranjang | Masukkan keranjang | Masukkan ke keranjang |
      Hapus pesanan | Konfirmasi pembayaran | Hapus semua | Hapus semuanya | Lepas semua | Putuskan akun |
      Putuskan tautan akun | Hapus rekening | Hapus dompet | Tutup dompet | Simpan dan bayar | Pesan sekarang |
      Kirim pesanan | Selesaikan pembayaran | Selesaikan pesanan | Selesaikan pembelian | Hapus profil |
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
      utama | apa pun | sini | terpilih | yang dipilih | dipilih | permanen
    `,
  },
  'from-account': {},
  clitic: {},
} as const satisfies SignalSet;
