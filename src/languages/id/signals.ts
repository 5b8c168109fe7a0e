/** Words that the sites print in Indonesian. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    ours: 'Masuk | Masuk atau daftar | Silakan masuk | Masuk untuk melanjutkan | Masuk ke akun Anda | Selamat datang kembali',
  },
  register: {
    ours: 'Daftar | Buat akun | Bergabung | Gabung | Registrasi | Daftar sekarang',
  },
  'sign-out': {
    ours: 'Keluar | Keluar akun | Keluar dari akun',
  },
  account: {
    ours: 'Akun | Akun saya | AliExpress saya | Profil | Ringkasan akun | Pusat pribadi | Saya',
  },
  greeting: {
    ours: 'Halo | Hai | Selamat datang',
  },
  password: {
    ours: 'Kata sandi | Sandi | Lupa kata sandi | Lupa sandi',
  },
  'account-neighbour': {
    ours: `
      Pesanan saya | Pesanan | Koin | Kupon | Pesan | Pusat pesan | Daftar keinginan | Favorit | Pengaturan |
      Pengaturan akun | Setelan | Alamat | Alamat pengiriman | Buku alamat | Pengembalian | Pengembalian dana | Ulasan |
      Toko yang diikuti | Keluar | Pusat bantuan
    `,
  },
  wallet: {
    ours: 'Dompet | Dompet saya | Dompet AliExpress | Dompet digital | Dompet elektronik | Dompetku',
  },
  payments: {
    ours: `
      Pembayaran | Metode pembayaran | Cara pembayaran | Opsi pembayaran | Pengaturan pembayaran | Kelola pembayaran |
      Informasi pembayaran | Detail pembayaran | Cara bayar | Penagihan | Tagihan
    `,
  },
  cards: {
    ours: 'Kartu pembayaran | Kartu tersimpan | Kartu saya | Kartu | Kartuku | Kartu dan rekening',
  },
  'manage-cards': {
    ours: 'Kelola kartu | Lihat kartu | Lihat semua kartu',
  },
  manage: {
    ours: 'Kelola | Ubah | Edit | Atur | Ganti | Pengelolaan | Manajemen | Sunting | Mengelola | Edit daftar | Urus',
  },
  more: {
    ours: 'Lainnya | Lebih banyak | Opsi | Tindakan | Selengkapnya | Opsi lain | Aksi | Pilihan',
  },
  alipay: {
    ours: 'Alipay saya | Alipay',
  },
  card: {
    ours: `
      kartu | kartu bank | kartu kredit | kartu debit | kartu pembayaran | metode pembayaran | cara pembayaran | kartunya |
      kartumu | kartuku | kartu ATM | metode bayar | alat pembayaran
    `,
  },
  remove: {
    ours: `
      Hapus | Hapus kartu | Lepas | Lepaskan | Putuskan tautan | Hilangkan | Keluarkan | Batalkan tautan | Menghapus |
      Penghapusan | Putuskan | Copot | Lupakan | Buang | Cabut | Putuskan sambungan | Lepas tautan | Hapuskan | Singkirkan |
      Putus tautan | hapuslah | melepas | menghilangkan | Tempat sampah | Putuskan hubungan | Batalkan penautan |
      Hapus data kartu | pelepasan | hapus tautan
    `,
  },
  confirm: {
    ours: `
      Konfirmasi | OK | Ya | Hapus | Lanjutkan | Oke | Setuju | Yakin | Lepas | Baik | Mengerti | Konfirmasikan | Terapkan |
      Lanjut | Putuskan tautan | Tentu | Paham
    `,
  },
  cancel: {
    ours: `
      Batal | Batalkan | Tidak | Pertahankan | Kembali | Tutup | Nanti | Jangan sekarang | Tidak, terima kasih |
      Nanti saja | Jangan hapus | Tidak jadi | Simpan saja | Tetap simpan | Biarkan | Urungkan niat | Lewati | Jangan |
      Jangan hapus | tetap simpan
    `,
  },
  'set-default': {
    ours: 'Jadikan default',
  },
  'default-mark': {
    ours: 'Default | Utama | Kartu utama | Kartu default | Bawaan | Pilihan utama',
  },
  'add-card': {
    ours: 'Tambah kartu | Tambah kartu baru',
  },
  'no-cards': {
    ours: `
      Tidak ada kartu | Belum ada kartu | Anda belum memiliki kartu | Belum menambahkan kartu | Tidak ditemukan kartu |
      Kartu tidak ditemukan | Belum punya kartu | Belum menyimpan kartu | Tidak punya kartu | Tidak memiliki kartu |
      Tidak terdapat kartu
    `,
  },
  expiry: {
    ours: `
      Berlaku hingga | Kedaluwarsa | Tanggal kedaluwarsa | Berlaku sampai | Masa berlaku | BB/TT | Kadaluarsa |
      Kadaluwarsa | Berakhir pada | Habis berlaku
    `,
  },
  'ending-in': {
    ours: 'berakhiran | berakhir | empat digit terakhir | 4 digit terakhir | diakhiri | akhiran | empat angka terakhir',
  },
  refused: {
    ours: 'operasi gagal | tidak terhapus',
  },
  'refused-default': {
    ours: `
      merupakan kartu utama | adalah kartu utama | kartu default tidak | pilih kartu lain | kartu utama tidak |
      tetapkan kartu lain | jadikan kartu lain | ganti kartu default | adalah kartu default | ubah kartu utama |
      merupakan kartu default | ganti kartu utama
    `,
  },
  'refused-order': {
    ours: 'menunggu pembayaran',
  },
  'identity-check': {
    ours: `
      Verifikasi identitas | Kode verifikasi | Verifikasi keamanan | Masukkan kode | Verifikasi dua langkah |
      Pemeriksaan keamanan | Konfirmasi identitas Anda | Kata sandi Alipay | Kode OTP | Kode sekali pakai |
      Pastikan ini Anda | Sandi pembayaran | Verifikasi identitas* | Konfirmasi identitas*
    `,
  },
  'bot-check': {
    ours: `
      lalu lintas tidak biasa | Geser untuk verifikasi | Geser penggeser | Selesaikan verifikasi |
      Verifikasi bahwa Anda manusia | lalu lintas yang tidak biasa | bukan robot | Geser untuk memverifikasi |
      Seret penggeser
    `,
  },
  'code-field': {
    ours: 'Kode | Kode verifikasi | Kirim ulang',
  },
  'card-number-field': {
    ours: 'Nomor kartu | Masukkan nomor kartu | Nomor pada kartu',
  },
  'security-code-field': {
    ours: 'Kode keamanan | Tanggal kedaluwarsa | BB/TT | Masa berlaku',
  },
  'delete-account': {
    ours: `
      Tutup akun | Nonaktifkan akun | Penghapusan akun | Batalkan akun | Penutupan akun | Hapus data pribadi |
      Menghapus akun
    `,
  },
  close: {
    ours: 'Tutup | Menutup',
  },
  pay: {
    ours: `
      Bayar sekarang | Buat pesanan | Bayar | Konfirmasi dan bayar | Konfirmasi pesanan | Kirim pesanan |
      Selesaikan pembelian | Simpan dan bayar | Konfirmasi pembayaran | Pesan sekarang | Lakukan pembayaran |
      Selesaikan pesanan | Selesaikan pembayaran | Lanjutkan ke pembayaran | Lanjut ke pembayaran | Bayar dengan aman |
      Bayar pesanan
    `,
  },
  'save-card': {
    ours: `
      Simpan kartu | Simpan detail kartu | Simpan untuk pembayaran berikutnya | Simpan data kartu | Simpan untuk lain kali |
      Simpan untuk pembelian berikutnya | Simpan rincian kartu
    `,
  },
  orders: {
    ours: 'Pesanan saya | Pesanan | Riwayat pesanan | Semua pesanan | Daftar pesanan | Pesananku | Pembelian saya',
  },
  'to-pay': {
    ours: `
      Belum bayar | Menunggu pembayaran | Belum dibayar | Perlu dibayar | Harus dibayar | Akan dibayar |
      Pembayaran tertunda | Untuk dibayar
    `,
  },
  help: {
    ours: 'Pusat bantuan | Layanan pelanggan | Bantuan | Dukungan | Hubungi kami | Pusat dukungan',
  },
  'card-support': {
    ours: 'Pengelolaan kartu | Menghapus kartu | Manajemen kartu bank',
  },
  'removal-request': {
    ours: 'Permintaan penghapusan',
  },
  shopping: {
    ours: `
      Tambah ke keranjang | Beli sekarang | Keranjang | Gratis ongkir | terjual | Kategori | Produk terkait | kulit | Tas |
      pria | wanita | tempat kartu | Harga | Produk | Penawaran kilat | Tambahkan ke keranjang | dompet kulit | Diskon |
      Obral | sarung | Masukkan keranjang | Promo | Flash sale | Gratis pengiriman | Pengiriman gratis
    `,
  },
  'load-failed': {
    ours: `
      Terjadi kesalahan | Ada yang salah | Gagal memuat | Tidak dapat memuat | Kesalahan jaringan |
      Halaman tidak ditemukan | Layanan tidak tersedia | Kesalahan sistem | sementara tidak tersedia | dalam pemeliharaan |
      Akses ditolak | Coba lagi nanti | gagal dimuat | tidak dapat dimuat | Sistem sibuk | Coba lagi | Muat ulang |
      sementara tidak tersedia | sedang pemeliharaan | belum dapat dimuat | tidak dapat dimuat | gagal memuat |
      gangguan jaringan
    `,
  },
  loading: {
    ours: 'Memuat | Sedang memuat | Mohon tunggu | Harap tunggu | Tunggu sebentar',
  },
  filtered: {
    ours: 'Saring | Difilter berdasarkan | Hasil pencarian | Hapus filter | Atur ulang filter | Hasil untuk | Bersihkan filter',
  },
  chat: {
    ours: `
      Obrolan | Obrolan langsung | Mengobrol dengan Eva | Hubungi kami | Mulai obrolan | Layanan online | Chat dengan Eva |
      Mulai chat
    `,
  },
  settings: {
    ours: 'Pengaturan | Setelan | Preferensi | Pengaturan akun',
  },
  'alipay-neighbour': {
    ours: `
      Riwayat | Akun saya | Saldo | Transaksi | Keamanan | Profil | Informasi pribadi | Kontak | Tarik dana | Penarikan |
      Isi saldo | Kirim uang | Kupon | Hadiah | Notifikasi | Pesan | Bantuan | Keluar | Ubah kata sandi | Pembayaran
    `,
  },
  'alipay-sign-up': {
    ours: 'Buat dompet Anda | Aktifkan dompet Anda | Pendaftaran | Buat akun | Buka dompet | Registrasi | Siapkan dompet Anda',
  },
  'sign-up-stage': {
    ours: `
      pertanyaan keamanan | Periksa email | mengirim tautan | tautan konfirmasi | tautan aktivasi | Verifikasi email |
      konfirmasi kata sandi | buat kata sandi | atur kata sandi | ulangi kata sandi | Langkah 1 | Langkah 2 | Langkah 3 |
      periksa kotak masuk | aktifkan akun Anda | sandi baru | tautan telah dikirim | Cek email | konfirmasi email |
      jawaban keamanan | karakter pada gambar | Tetapkan kata sandi | Tautan sudah dikirim | kami kirim tautan |
      kami mengirim tautan
    `,
  },
  'set-up-done': {
    ours: `
      berhasil dibuat | berhasil diaktifkan | sudah siap | sudah aktif | telah dibuat | telah diaktifkan | selamat |
      pendaftaran selesai | berhasil dibuka | berhasil didaftarkan | pendaftaran berhasil | semua siap
    `,
  },
  next: {
    ours: `
      Berikutnya | Lanjutkan | Selanjutnya | Kirim | Langkah berikutnya | Selesai | Lanjut | Simpan dan lanjutkan |
      Setuju dan lanjutkan | Buat | Daftar | Buka dompet | Aktifkan | Konfirmasi | Mulai | Kirim tautan
    `,
  },
  'add-word': {
    ours: 'tambah* | menambah* | baru | tautkan | hubungkan | daftarkan | masukkan | menautkan | ikat',
  },
  'save-word': {
    ours: 'simpan* | menyimpan* | ingat* | disimpan | pertahankan',
  },
  'none-word': {
    ours: `
      tidak ada | belum ada | belum memiliki | tidak memiliki | belum menambah* | kosong | belum punya | tidak punya |
      tidak ditemukan | belum menyimpan | belum pernah | tidak terdapat | belum menautkan | belum mendaftarkan | tanpa
    `,
  },
  'set-word': {
    ours: 'jadikan | atur | setel | tetapkan | gunakan | pilih | sebagai | menjadi | pakai | tandai',
  },
  'cannot-word': {
    ours: `
      tidak dapat | tidak bisa | gagal | tidak boleh | tidak mungkin | tidak berhasil | tidak diizinkan | belum dapat |
      belum bisa | tak dapat | tak bisa | mustahil
    `,
  },
  'undo-word': {
    ours: 'dibatalkan | diurungkan | urungkan | dipulihkan | pulihkan | dikembalikan | kembalikan | permanen | membatalkan',
  },
  'view-word': {
    ours: 'lihat | tampilkan | buka | pergi ke | ke | akses | kunjungi | semua | daftar | detail | periksa',
  },
  'other-word': {
    ours: 'lain | lainnya | berbeda | dulu | terlebih dahulu | dahulu',
  },
  'unpaid-word': {
    ours: `
      belum dibayar | tertunda | belum bayar | belum selesai | berlangsung | aktif | menunggu pembayaran | berjalan |
      belum lunas | diproses | belum dilunasi
    `,
  },
  'order-word': {
    ours: 'pesanan | pembelian',
  },
  'request-word': {
    ours: 'permintaan | permohonan | pengajuan | ajukan | minta | formulir | kirim',
  },
  'success-word': {
    ours: 'berhasil | sukses | telah | sudah | selesai | tidak lagi',
  },
  'removed-word': {
    ours: 'menghapusnya | dihapus | terhapus | dilepas | dihilangkan | diputuskan | dikeluarkan | dicopot',
  },
  'activate-word': {
    ours: 'aktifkan | aktivasi | buka | pembukaan | buat | pembuatan | daftar | pendaftaran | siapkan | mulai | registrasi',
  },
  'removed-notice': {
    ours: 'Kartu dihapus | kartu dilepas',
  },
  'other-thing': {
    ours: `
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
    ours: `
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
    ours: 'tidak | jangan | belum | bukan | tanpa | tak',
  },
  article: {
    ours: 'ini | itu | saya | anda | kamu | sebuah | tersebut | kami | para | mu',
  },
  filler: {
    ours: `
      semua | yang ditambahkan | tersimpan | yang | disimpan | terhubung | tertaut | ditautkan | terdaftar | bank | kredit |
      debit | kartu | pembayaran | di | ke | dari | dan | atau | untuk | dengan | pada | AliExpress | sekarang | silakan |
      lihat | buka | yang berakhiran | berakhiran | berakhir dengan | berakhir | diakhiri | akhiran | berlaku hingga |
      kedaluwarsa | tombol | tautan ini | menu | ikon | klik | beranda | informasi | detail | ya | baru | kelola | default |
      utama | apa pun | sini | terpilih | yang dipilih | dipilih | permanen
    `,
  },
  'from-account': {},
  'question-ending': {},
  clitic: {},
} as const satisfies SignalSet;
