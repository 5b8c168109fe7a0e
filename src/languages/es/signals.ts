/** Words that the sites print in Spanish. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    ours: `
      Iniciar sesión | Identifícate | Inicia sesión | Entrar | Acceder | Ingresar | Inicia sesión o regístrate |
      Iniciar sesión / Crear cuenta | Conéctate
    `,
  },
  register: {
    ours: 'Registrarse | Regístrate | Crear cuenta | Registro | Crear una cuenta | Únete',
  },
  'sign-out': {
    ours: 'Cerrar sesión | Salir | Desconectarse | Cierra sesión',
  },
  account: {
    ours: 'Cuenta | Mi cuenta | Mi AliExpress | Perfil | Área personal | Resumen de la cuenta | Centro personal',
  },
  greeting: {
    ours: 'Hola | Bienvenido | Bienvenida | Te damos la bienvenida | Buenas',
  },
  password: {
    ours: 'Contraseña | ¿Has olvidado tu contraseña? | ¿Olvidaste tu contraseña? | Clave de acceso',
  },
  'account-neighbour': {
    ours: `
      Mis pedidos | Pedidos | Monedas | Cupones | Mensajes | Centro de mensajes | Lista de deseos | Favoritos | Ajustes |
      Configuración | Ajustes de la cuenta | Configuración de la cuenta | Direcciones | Dirección de envío |
      Direcciones de envío | Libreta de direcciones | Devoluciones | Reembolsos | Reembolsos y devoluciones |
      Devoluciones y reembolsos | Cerrar sesión | Centro de ayuda
    `,
  },
  wallet: {
    geekpasion: 'Mi billetera',
    ours: `
      Billetera | Cartera | Monedero | Billetera AliExpress | Billetera electrónica | Cartera electrónica |
      Monedero electrónico
    `,
  },
  payments: {
    ours: `
      Pago | Pagos | Métodos de pago | Método de pago | Formas de pago | Forma de pago | Medios de pago | Medio de pago |
      Opciones de pago | Ajustes de pago | Configuración de pagos
    `,
  },
  cards: {
    geekpasion: 'Mis tarjetas de crédito/débito',
    ours: `
      Tarjetas de pago | Tarjetas guardadas | Mis tarjetas | Tarjetas y cuentas bancarias | Tarjetas | Tarjetas asociadas |
      Tarjetas registradas | Tarjetas almacenadas | Tarjetas y cuentas
    `,
  },
  'manage-cards': {
    ours: 'Gestionar tarjetas | Ver tarjetas | Ver todas las tarjetas | Consultar mis tarjetas',
  },
  manage: {
    ours: `
      Gestionar | Administrar | Editar | Modificar | Organizar | Gestiona | Administra | Gestión | Administración |
      Cambiar | Edita | Edición | Editar lista | Gestione | Administre
    `,
  },
  more: {
    ours: 'Más | Opciones | Otras acciones | Acciones | Otras opciones | Ver más',
  },
  alipay: {
    ours: 'Mi Alipay | Alipay',
  },
  card: {
    ours: `
      tarjeta* | tarjeta* bancaria* | tarjeta* de crédito | tarjeta* de débito | tarjeta* de pago | método* de pago |
      medio* de pago | forma* de pago | modo* de pago
    `,
  },
  remove: {
    geekpasion: 'Eliminar',
    ours: `
      Eliminar tarjeta | Quitar | Borrar | Desvincular | Suprimir | Retirar | Desasociar | Desenlazar | Olvidar |
      Dar de baja | Desconectar | Remover | elimina | elimine | eliminando | eliminación | quita | quite | quitando |
      borra | borre | borrado | borrando | desvincula | desvincule | desvinculación | suprime | supresión | retira |
      retire | retirada | desasocia | desasociación | desligar | descartar | Papelera | Eliminar los datos de la tarjeta |
      Deshacerse de
    `,
  },
  confirm: {
    ours: `
      Confirmar | Aceptar | Sí | Eliminar | Quitar | Borrar | Continuar | De acuerdo | Entendido | Estoy seguro |
      Estoy segura | Desvincular | Confirmo | Vale | Acepto | Seguir | Listo | Proceder | Confirma
    `,
  },
  cancel: {
    ours: `
      Cancelar | Conservar | Mantener | Volver | Atrás | Cerrar | No, gracias | Más tarde | Anular | No eliminar |
      No quitar | Regresar | Luego | Cancela | No borrar
    `,
  },
  'set-default': {
    ours: 'Establecer como predeterminada | Predeterminar',
  },
  'default-mark': {
    ours: `
      Predeterminada | Por defecto | Predeterminado | Principal | Tarjeta predeterminada | Tarjeta principal | Preferida |
      Preferente | Habitual
    `,
  },
  'add-card': {
    ours: 'Añadir tarjeta | Agregar una nueva tarjeta',
  },
  'no-cards': {
    ours: `
      No hay tarjetas | No tienes tarjetas guardadas | No tiene tarjetas | Ninguna tarjeta | Sin tarjetas |
      Aún no tienes tarjetas | No se encontraron tarjetas | No has guardado tarjetas | Todavía no tienes tarjetas |
      No existen tarjetas | No se han encontrado tarjetas | No dispones de tarjetas
    `,
  },
  expiry: {
    ours: `
      Caduca | Vence | Vencimiento | Caducidad | Fecha de caducidad | Fecha de vencimiento | Válida hasta | Válido hasta |
      Caducada | Vencida
    `,
  },
  'ending-in': {
    ours: `
      terminada en | termina en | acabada en | terminado en | acaba en | finaliza en | últimos cuatro dígitos |
      últimos 4 dígitos | terminación
    `,
  },
  refused: {
    ours: 'operación fallida | no fue eliminada',
  },
  'refused-default': {
    ours: `
      tarjeta predeterminada no | establece otra tarjeta | elige otra tarjeta | selecciona otra tarjeta |
      cambia la tarjeta predeterminada | es la tarjeta predeterminada | es la predeterminada |
      cambie la tarjeta predeterminada
    `,
  },
  'refused-order': {
    ours: 'pendiente de pago | pendientes de pago',
  },
  'identity-check': {
    ours: `
      Verificación de identidad | Código de verificación | Verifica tu identidad | Verificar identidad |
      Verificación de seguridad | Confirma tu identidad | Comprobación de seguridad | Introduce el código |
      Ingresa el código | Contraseña de pago | Verificación en dos pasos | Contraseña de Alipay
    `,
  },
  'bot-check': {
    ours: `
      tráfico inusual | Desliza para verificar | Deslice para verificar | Arrastra el control deslizante | No soy un robot |
      Completa la verificación | Demuestra que eres humano | Verifica que eres humano | Desliza para completar
    `,
  },
  'code-field': {
    ours: 'Código | Código de verificación | Reenviar | Volver a enviar',
  },
  'card-number-field': {
    ours: 'Número de tarjeta | N.º de tarjeta | Nº de tarjeta | Introduce el número de tarjeta',
  },
  'security-code-field': {
    ours: 'Código de seguridad | Fecha de caducidad | Fecha de vencimiento | MM/AA | Código CVV',
  },
  'delete-account': {
    ours: `
      Cerrar cuenta | Desactivar cuenta | Cancelar cuenta | Cancelar mi cuenta | Eliminación de la cuenta |
      Eliminar mis datos personales | Cierre de cuenta | Baja de cuenta
    `,
  },
  close: {
    ours: 'Cerrar | Cierra',
  },
  pay: {
    ours: `
      Pagar ahora | Realizar pedido | Pagar | Confirmar y pagar | Confirmar pedido | Hacer pedido | Enviar pedido |
      Guardar y pagar | Finalizar compra | Completar compra | Tramitar pedido | Confirmar pago | Paga ahora |
      Pagar de forma segura | Finalizar pedido | Proceder al pago | Confirmar compra | Pagar pedido
    `,
  },
  'save-card': {
    geekpasion: 'Guardar tarjeta',
    ours: `
      Guardar los datos de la tarjeta | Guardar para la próxima vez | Guardar para futuras compras |
      Guardar para futuros pagos
    `,
  },
  orders: {
    ours: 'Mis pedidos | Pedidos | Historial de pedidos | Todos los pedidos | Mis compras | Lista de pedidos | Por pagar',
  },
  'to-pay': {
    ours: `
      Por pagar | Pendiente de pago | Pendientes de pago | Sin pagar | No pagados | A la espera de pago |
      Esperando el pago | Impagados
    `,
  },
  help: {
    ours: `
      Centro de ayuda | Atención al cliente | Ayuda | Servicio de atención al cliente | Soporte | Contacto |
      Servicio al cliente
    `,
  },
  'card-support': {
    ours: 'Gestión de tarjetas | Eliminar una tarjeta | Quitar una tarjeta | Administración de tarjetas bancarias',
  },
  'removal-request': {
    ours: 'Solicitar eliminación',
  },
  shopping: {
    ours: `
      Añadir al carrito | Agregar al carrito | Añadir a la cesta | Comprar ahora | Carrito | Cesta | Envío gratis |
      vendidos | Ofertas flash | Categorías | Artículos relacionados | Producto | Productos | Precio | Cuero | Piel |
      Bolsos | hombre | mujer | hombres | mujeres | tarjetero | tarjeteros | funda | bolso | rebajas | Oferta
    `,
  },
  'load-failed': {
    ours: `
      Algo ha salido mal | Algo salió mal | Se ha producido un error | Ha ocurrido un error | Ocurrió un error |
      Error al cargar | No se pudo cargar | No se ha podido cargar | No se han podido cargar |
      Inténtalo de nuevo más tarde | Inténtalo más tarde | Intente más tarde | Error de red | Página no encontrada |
      Servicio no disponible | Reintentar | Volver a intentar | temporalmente no disponible | no se pudo cargar |
      no se pudieron cargar | no hemos podido cargar | en mantenimiento
    `,
  },
  loading: {
    ours: 'Cargando | Espera un momento | Un momento | Por favor, espera | Espere un momento',
  },
  filtered: {
    ours: 'Filtro | Filtros | Filtrar | Filtrado por | Resultados de búsqueda | Borrar filtro | Borrar filtros',
  },
  chat: {
    ours: `
      Chatear | Chat en vivo | Chat en directo | Chatea con nosotros | Chat con Eva | Iniciar chat | Contáctanos |
      Contacta con nosotros
    `,
  },
  settings: {
    ours: 'Ajustes | Configuración | Preferencias | Ajustes de la cuenta',
  },
  'alipay-neighbour': {
    ours: `
      Historial | Mi cuenta | Saldo | Transacciones | Movimientos | Seguridad | Ajustes de seguridad | Perfil |
      Información personal | Datos personales | Contactos | Retirar fondos | Recargar | Transferir | Transferencia |
      Enviar dinero | Cupones | Recompensas | Notificaciones | Cerrar sesión | Pagos
    `,
  },
  'alipay-sign-up': {
    ours: `
      Crear tu billetera | Activar tu billetera | Abrir tu cartera | Registro | Crear cuenta | Activar monedero |
      Configura tu cartera
    `,
  },
  'sign-up-stage': {
    ours: `
      preguntas de seguridad | pregunta de seguridad | Revisa tu correo | Comprueba tu correo |
      Revisa tu bandeja de entrada | hemos enviado un enlace | enlace a tu correo | enlace de confirmación |
      enlace de activación | verifica tu correo | confirma tu correo | activa tu cuenta | crea una contraseña |
      elige una contraseña | establece una contraseña | nueva contraseña | confirmar contraseña | confirma la contraseña |
      repite la contraseña | repetir contraseña | Paso 1 | Paso 2
    `,
  },
  'set-up-done': {
    ours: `
      configurada correctamente | creada correctamente | activada correctamente | abierta con éxito | creada con éxito |
      activada con éxito | está lista | está listo | ha sido activada | se ha activado | se ha creado | ha sido creada
    `,
  },
  next: {
    ours: `
      Siguiente | Continuar | Enviar | Siguiente paso | Seguir | Finalizar | Terminar | Hecho | Guardar y continuar |
      Aceptar y continuar | Crear | Registrarse | Abrir billetera | Activar | Confirmar | Empezar | Comenzar
    `,
  },
  'add-word': {
    ours: `
      añadir | añade | añada | añadas | agregar | agrega | agregue | nueva | nuevo | vincular | vincula | vincule |
      asociar | asocia | registrar | enlazar | introducir | incluir | dar de alta | has vinculado | has añadido |
      has agregado | ha añadido | se ha añadido | se han añadido
    `,
  },
  'save-word': {
    ours: 'guard* | record* | almacen* | memoriz* | conserv* | manten*',
  },
  'none-word': {
    ours: `
      no hay | no tienes | no tiene | ninguna | ningún | ninguno | sin | vacía | vacío | no has | no ha | aún no |
      todavía no | no existe | no existen | no se han | no dispones | no dispone | no se encontraron
    `,
  },
  'set-word': {
    ours: `
      establecer | establece | establezca | usar | usa | utilizar | elegir | elige | elija | seleccionar | selecciona |
      marcar | definir | configurar | fijar | poner | hacer | como | convertir
    `,
  },
  'cannot-word': {
    ours: `
      no se puede | no se pueden | no puede | no puedes | no pueden | no se pudo | no ha podido | no se ha podido |
      no hemos podido | no pudimos | no es posible | no fue posible | no ha sido posible | imposible | error al |
      no está permitido | no se permite | no se ha | no podemos | no podrás | no podrá | ha fallado | falló
    `,
  },
  'undo-word': {
    ours: 'deshacer* | deshecho | revertir* | irreversible | restaurar* | recuperar* | restablecer | marcha atrás | definitiva',
  },
  'view-word': {
    ours: 'ver | mostrar | abrir | ir | consultar | acceder | entrar en | ver todo | todas | detalles | lista',
  },
  'other-word': {
    ours: 'otra | otro | otras | diferente | distinta | distinto | antes | primero',
  },
  'unpaid-word': {
    ours: `
      sin pagar | pendiente* | impagad* | no pagad* | en curso | en proceso | por pagar | abierto | abiertos |
      sin completar | activo | activos
    `,
  },
  'order-word': {
    ours: 'pedido* | compra | compras | orden | órdenes',
  },
  'request-word': {
    ours: 'solicit* | petición | formulario | pedir | enviar',
  },
  'success-word': {
    ours: 'correctamente | con éxito | éxito | se ha | ha sido | ha quedado | fue | completad* | satisfactoriamente | ya no',
  },
  'removed-word': {
    ours: `
      eliminarse | quitarse | borrarse | desvincularse | eliminarla | quitarla | borrarla | eliminad* | quitad* | borrada |
      borradas | desvinculad* | suprimid* | retirado | desasociad* | eliminó
    `,
  },
  'activate-word': {
    ours: 'activar | activa | activación | abrir | abre | apertura | crear | crea | creación | registrar* | registro',
  },
  'removed-notice': {
    ours: 'Tarjeta eliminada | tarjeta desvinculada | se eliminó | tarjeta quitada | tarjeta borrada',
  },
  'other-thing': {
    ours: `
      artículo | artículos | producto* | carrito | cesta | pedido | pedidos | dirección | direcciones | reseña* | opinión |
      opiniones | valoración | valoraciones | comentario* | lista de deseos | deseos | favorito* | tienda | tiendas |
      mensaje* | cupón | cupones | vale de | teléfono* | móvil | correo | email | e-mail | dispositivo* | cuenta bancaria |
      tarjeta* de memoria | tarjeta* SD | tarjeta* SIM | tarjeta* gráfica* | tarjeta* de regalo | tarjeta* regalo |
      tarjeta* de sonido | tarjeta* de red | tarjeta* de felicitación | tarjeta* de visita | tarjeta* de presentación |
      tarjeta* de fidelidad | tarjeta* de fidelización | tarjeta* de socio | tarjeta* de cliente | tarjeta* de puntos |
      tarjeta* de embarque | tarjeta* de club | postal | postales | cartas coleccionables | naipes | tarjetero* |
      historial | filtro* | foto* | imagen | vídeo* | PayPal | búsqueda* | palabra clave | suscripción | suscripciones |
      sesión | navegador | cookies | fondo | lista | notificación | notificaciones | clave de acceso
    `,
  },
  'never-point': {
    ours: `
      Pagar | Pagar ahora | Realizar pedido | Eliminar cuenta | Borrar cuenta | Cerrar cuenta | Cancelar pedido |
      Anular pedido | Reembolso | Solicitar reembolso | Pedir reembolso | Confirmar y pagar | Confirmar pedido |
      Hacer pedido | Comprar | Comprar ahora | Añadir al carrito | Agregar al carrito | Añadir a la cesta |
      Eliminar pedido | Borrar pedido | Desactivar cuenta | Confirmar pago | Confirmar compra | Finalizar compra |
      Eliminar todo | Borrar todo | Eliminar todos | Quitar todo | Desvincular cuenta | Dar de baja la cuenta |
      Eliminar billetera | Eliminar monedero | Cerrar billetera | Tramitar pedido | Guardar y pagar | Realizar pago |
      Proceder al pago | Eliminar perfil | Cancelar orden
    `,
  },
  negation: {
    ours: 'no | nunca | jamás | sin',
  },
  article: {
    ours: `
      el | la | los | las | un | una | unos | unas | lo | del | de | al | este | esta | estos | estas | mi | mis | tu |
      tus | su | sus | nuestra | esa | ese | te | le | os
    `,
  },
  filler: {
    ours: `
      todas | todos | guardada | guardadas | guardado | guardados | vinculada | vinculadas | asociada | registrada |
      bancaria | bancarias | crédito | débito | tarjeta | tarjetas | pago | método | métodos | medio | forma | a | en | y |
      o | para | con | desde | AliExpress | aquí | ahora | por favor | ver | abrir | que termina en | termina en |
      terminada en | terminada | terminación | acabada en | expira | caduca | vence | botón | enlace | menú | icono |
      haz clic | clic | inicio | información | sí | nueva | gestionar | predeterminada | actual | seleccionad* |
      definitivamente | selección
    `,
  },
  'from-account': {},
  'question-ending': {},
  clitic: {},
} as const satisfies SignalSet;
