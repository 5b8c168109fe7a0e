/** Words that the sites print in Spanish. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    guess: `
      Iniciar sesión | Identifícate | Inicia sesión | Entrar | Acceder | Ingresar | Inicia sesión o regístrate |
      Iniciar sesión / Crear cuenta | Conéctate
    `,
  },
  register: {
    guess: 'Registrarse | Regístrate | Crear cuenta | Registro | Crear una cuenta | Únete',
  },
  'sign-out': {
    guess: 'Cerrar sesión | Salir | Desconectarse | Cierra sesión',
  },
  account: {
    guess: 'Cuenta | Mi cuenta | Mi AliExpress | Perfil | Área personal | Resumen de la cuenta | Centro personal',
  },
  greeting: {
    guess: 'Hola | Bienvenido | Bienvenida | Te damos la bienvenida | Buenas',
  },
  password: {
    guess: 'Contraseña | ¿Has olvidado tu contraseña? | ¿Olvidaste tu contraseña? | Clave de acceso',
  },
  'account-neighbour': {
    guess: `
      Mis pedidos | Pedidos | Monedas | Cupones | Mensajes | Centro de mensajes | Lista de deseos | Favoritos | Ajustes |
      Configuración | Ajustes de la cuenta | Configuración de la cuenta | Direcciones | Dirección de envío |
      Direcciones de envío | Libreta de direcciones | Devoluciones | Reembolsos | Reembolsos y devoluciones |
      Devoluciones y reembolsos | Cerrar sesión | Centro de ayuda
    `,
  },
  wallet: {
    prose: 'Mi billetera',
    guess: `
      Billetera | Cartera | Monedero | Billetera AliExpress | Billetera electrónica | Cartera electrónica |
      Monedero electrónico
    `,
  },
  payments: {
    guess: `
      Pago | Pagos | Métodos de pago | Método de pago | Formas de pago | Forma de pago | Medios de pago | Medio de pago |
      Opciones de pago | Ajustes de pago | Configuración de pagos
    `,
  },
  cards: {
    prose: 'Mis tarjetas de crédito/débito',
    guess: `
      Tarjetas de pago | Tarjetas guardadas | Mis tarjetas | Tarjetas y cuentas bancarias | Tarjetas | Tarjetas asociadas |
      Tarjetas registradas | Tarjetas almacenadas | Tarjetas y cuentas
    `,
  },
  'manage-cards': {
    guess: 'Gestionar tarjetas | Ver tarjetas | Ver todas las tarjetas | Consultar mis tarjetas',
  },
  manage: {
    guess: `
      Gestionar | Administrar | Editar | Modificar | Organizar | Gestiona | Administra | Gestión | Administración |
      Cambiar | Edita | Edición | Editar lista | Gestione | Administre
    `,
  },
  more: {
    guess: 'Más | Opciones | Otras acciones | Acciones | Otras opciones | Ver más',
  },
  alipay: {
    guess: 'Mi Alipay',
  },
  card: {
    guess: `
      tarjeta* | tarjeta* bancaria* | tarjeta* de crédito | tarjeta* de débito | tarjeta* de pago | método* de pago |
      medio* de pago | forma* de pago | modo* de pago
    `,
  },
  remove: {
    prose: 'Eliminar',
    guess: `
      Eliminar tarjeta | Quitar | Borrar | Desvincular | Suprimir | Retirar | Desasociar | Desenlazar | Olvidar |
      Dar de baja | Desconectar | Remover | elimina | elimine | eliminando | eliminación | quita | quite | quitando |
      borra | borre | borrado | borrando | desvincula | desvincule | desvinculación | suprime | supresión | retira |
      retire | retirada | desasocia | desasociación | desligar | descartar | Papelera | Eliminar los datos de la tarjeta |
      Deshacerse de
    `,
  },
  confirm: {
    guess: `
      Confirmar | Aceptar | Sí | Eliminar | Quitar | Borrar | Continuar | De acuerdo | Entendido | Estoy seguro |
      Estoy segura | Desvincular | Confirmo | Vale | Acepto | Seguir | Listo | Proceder | Confirma
    `,
  },
  cancel: {
    guess: `
      Cancelar | Conservar | Mantener | Volver | Atrás | Cerrar | No, gracias | Más tarde | Anular | No eliminar |
      No quitar | Regresar | Luego | Cancela | No borrar
    `,
  },
  'set-default': {
    guess: 'Establecer como predeterminada | Predeterminar',
  },
  'default-mark': {
    guess: `
      Predeterminada | Por defecto | Predeterminado | Principal | Tarjeta predeterminada | Tarjeta principal | Preferida |
      Preferente | Habitual
    `,
  },
  'add-card': {
    guess: 'Añadir tarjeta | Agregar una nueva tarjeta',
  },
  'no-cards': {
    guess: `
      No hay tarjetas | No tienes tarjetas guardadas | No tiene tarjetas | Ninguna tarjeta | Sin tarjetas |
      Aún no tienes tarjetas | No se encontraron tarjetas | No has guardado tarjetas | Todavía no tienes tarjetas |
      No existen tarjetas | No se han encontrado tarjetas | No dispones de tarjetas
    `,
  },
  expiry: {
    guess: `
      Caduca | Vence | Vencimiento | Caducidad | Fecha de caducidad | Fecha de vencimiento | Válida hasta | Válido hasta |
      Caducada | Vencida
    `,
  },
  'ending-in': {
    guess: `
      terminada en | termina en | acabada en | terminado en | acaba en | finaliza en | últimos cuatro dígitos |
      últimos 4 dígitos | terminación
    `,
  },
  refused: {
    guess: 'operación fallida | no fue eliminada',
  },
  'refused-default': {
    guess: `
      tarjeta predeterminada no | establece otra tarjeta | elige otra tarjeta | selecciona otra tarjeta |
      cambia la tarjeta predeterminada | es la tarjeta predeterminada | es la predeterminada |
      cambie la tarjeta predeterminada
    `,
  },
  'refused-order': {
    guess: 'pendiente de pago | pendientes de pago',
  },
  'identity-check': {
    guess: `
      Verificación de identidad | Código de verificación | Verifica tu identidad | Verificar identidad |
      Verificación de seguridad | Confirma tu identidad | Comprobación de seguridad | Introduce el código |
      Ingresa el código | Contraseña de pago | Verificación en dos pasos | Contraseña de Alipay
    `,
  },
  'bot-check': {
    guess: `
      tráfico inusual | Desliza para verificar | Deslice para verificar | Arrastra el control deslizante | No soy un robot |
      Completa la verificación | Demuestra que eres humano | Verifica que eres humano | Desliza para completar
    `,
  },
  'code-field': {
    guess: 'Código | Código de verificación | Reenviar | Volver a enviar',
  },
  'card-number-field': {
    guess: 'Número de tarjeta | N.º de tarjeta | Nº de tarjeta | Introduce el número de tarjeta',
  },
  'security-code-field': {
    guess: 'Código de seguridad | Fecha de caducidad | Fecha de vencimiento | MM/AA | Código CVV',
  },
  'delete-account': {
    guess: `
      Cerrar cuenta | Desactivar cuenta | Cancelar cuenta | Cancelar mi cuenta | Eliminación de la cuenta |
      Eliminar mis datos personales | Cierre de cuenta | Baja de cuenta
    `,
  },
  close: {
    guess: 'Cerrar | Cierra',
  },
  pay: {
    guess: `
      Pagar ahora | Realizar pedido | Pagar | Confirmar y pagar | Confirmar pedido | Hacer pedido | Enviar pedido |
      Guardar y pagar | Finalizar compra | Completar compra | Tramitar pedido | Confirmar pago | Paga ahora |
      Pagar de forma segura | Finalizar pedido | Proceder al pago | Confirmar compra | Pagar pedido
    `,
  },
  'save-card': {
    prose: 'Guardar tarjeta',
    guess: `
      Guardar los datos de la tarjeta | Guardar para la próxima vez | Guardar para futuras compras |
      Guardar para futuros pagos
    `,
  },
  orders: {
    guess: 'Mis pedidos | Pedidos | Historial de pedidos | Todos los pedidos | Mis compras | Lista de pedidos | Por pagar',
  },
  'to-pay': {
    guess: `
      Por pagar | Pendiente de pago | Pendientes de pago | Sin pagar | No pagados | A la espera de pago |
      Esperando el pago | Impagados
    `,
  },
  help: {
    guess: `
      Centro de ayuda | Atención al cliente | Ayuda | Servicio de atención al cliente | Soporte | Contacto |
      Servicio al cliente
    `,
  },
  'card-support': {
    guess: 'Gestión de tarjetas | Eliminar una tarjeta | Quitar una tarjeta | Administración de tarjetas bancarias',
  },
  'removal-request': {
    guess: 'Solicitar eliminación',
  },
  shopping: {
    guess: `
      Añadir al carrito | Agregar al carrito | Añadir a la cesta | Comprar ahora | Carrito | Cesta | Envío gratis |
      vendidos | Ofertas flash | Categorías | Artículos relacionados | Producto | Productos | Precio | Cuero | Piel |
      Bolsos | hombre | mujer | hombres | mujeres | tarjetero | tarjeteros | funda | bolso | rebajas | Oferta
    `,
  },
  'load-failed': {
    guess: `
      Algo ha salido mal | Algo salió mal | Se ha producido un error | Ha ocurrido un error | Ocurrió un error |
      Error al cargar | No se pudo cargar | No se ha podido cargar | No se han podido cargar |
      Inténtalo de nuevo más tarde | Inténtalo más tarde | Intente más tarde | Error de red | Página no encontrada |
      Servicio no disponible | Reintentar | Volver a intentar | temporalmente no disponible | no se pudo cargar |
      no se pudieron cargar | no hemos podido cargar | en mantenimiento
    `,
  },
  loading: {
    guess: 'Cargando | Espera un momento | Un momento | Por favor, espera | Espere un momento',
  },
  filtered: {
    guess: 'Filtro | Filtros | Filtrar | Filtrado por | Resultados de búsqueda | Borrar filtro | Borrar filtros',
  },
  chat: {
    guess: `
      Chatear | Chat en vivo | Chat en directo | Chatea con nosotros | Chat con Eva | Iniciar chat | Contáctanos |
      Contacta con nosotros
    `,
  },
  settings: {
    guess: 'Ajustes | Configuración | Preferencias | Ajustes de la cuenta',
  },
  'alipay-neighbour': {
    guess: `
      Historial | Mi cuenta | Saldo | Transacciones | Movimientos | Seguridad | Ajustes de seguridad | Perfil |
      Información personal | Datos personales | Contactos | Retirar fondos | Recargar | Transferir | Transferencia |
      Enviar dinero | Cupones | Recompensas | Notificaciones | Cerrar sesión | Pagos
    `,
  },
  'alipay-sign-up': {
    guess: `
      Crear tu billetera | Activar tu billetera | Abrir tu cartera | Registro | Crear cuenta | Activar monedero |
      Configura tu cartera
    `,
  },
  'sign-up-stage': {
    guess: `
      preguntas de seguridad | pregunta de seguridad | Revisa tu correo | Comprueba tu correo |
      Revisa tu bandeja de entrada | hemos enviado un enlace | enlace a tu correo | enlace de confirmación |
      enlace de activación | verifica tu correo | confirma tu correo | activa tu cuenta | crea una contraseña |
      elige una contraseña | establece una contraseña | nueva contraseña | confirmar contraseña | confirma la contraseña |
      repite la contraseña | repetir contraseña | Paso 1 | Paso 2
    `,
  },
  'set-up-done': {
    guess: `
      configurada correctamente | creada correctamente | activada correctamente | abierta con éxito | creada con éxito |
      activada con éxito | está lista | está listo | ha sido activada | se ha activado | se ha creado | ha sido creada
    `,
  },
  next: {
    guess: `
      Siguiente | Continuar | Enviar | Siguiente paso | Seguir | Finalizar | Terminar | Hecho | Guardar y continuar |
      Aceptar y continuar | Crear | Registrarse | Abrir billetera | Activar | Confirmar | Empezar | Comenzar
    `,
  },
  'add-word': {
    guess: `
      añadir | añade | añada | añadas | agregar | agrega | agregue | nueva | nuevo | vincular | vincula | vincule |
      asociar | asocia | registrar | enlazar | introducir | incluir | dar de alta | has vinculado | has añadido |
      has agregado | ha añadido | se ha añadido | se han añadido
    `,
  },
  'save-word': {
    guess: 'guard* | record* | almacen* | memoriz* | conserv* | manten*',
  },
  'none-word': {
    guess: `
      no hay | no tienes | no tiene | ninguna | ningún | ninguno | sin | vacía | vacío | no has | no ha | aún no |
      todavía no | no existe | no existen | no se han | no dispones | no dispone | no se encontraron
    `,
  },
  'set-word': {
    guess: `
      establecer | establece | establezca | usar | usa | utilizar | elegir | elige | elija | seleccionar | selecciona |
      marcar | definir | configurar | fijar | poner | hacer | como | convertir
    `,
  },
  'cannot-word': {
    guess: `
      no se puede | no se pueden | no puede | no puedes | no pueden | no se pudo | no ha podido | no se ha podido |
      no hemos podido | no pudimos | no es posible | no fue posible | no ha sido posible | imposible | error al |
      no está permitido | no se permite | no se ha | no podemos | no podrás | no podrá | ha fallado | falló
    `,
  },
  'undo-word': {
    guess: `
      deshacer* | deshecho | revertir* | irreversible | restaurar* | recuperar* | restablecer | marcha atrás | definitiva
    `,
  },
  'view-word': {
    guess: 'ver | mostrar | abrir | ir | consultar | acceder | entrar en | ver todo | todas | detalles | lista',
  },
  'other-word': {
    guess: 'otra | otro | otras | diferente | distinta | distinto | antes | primero',
  },
  'unpaid-word': {
    guess: `
      sin pagar | pendiente* | impagad* | no pagad* | en curso | en proceso | por pagar | abierto | abiertos |
      sin completar | activo | activos
    `,
  },
  'order-word': {
    guess: 'pedido* | compra | compras | orden | órdenes',
  },
  'request-word': {
    guess: 'solicit* | petición | formulario | pedir | enviar',
  },
  'success-word': {
    guess: 'correctamente | con éxito | éxito | se ha | ha sido | ha quedado | fue | completad* | satisfactoriamente | ya no',
  },
  'removed-word': {
    guess: `
      eliminarse | quitarse | borrarse | desvincularse | eliminarla | quitarla | borrarla | eliminad* | quitad* | borrada |
      borradas | desvinculad* | suprimid* | retirado | desasociad* | eliminó
    `,
  },
  'activate-word': {
    guess: 'activar | activa | activación | abrir | abre | apertura | crear | crea | creación | registrar* | registro',
  },
  'removed-notice': {
    guess: 'Tarjeta eliminada | tarjeta desvinculada | se eliminó | tarjeta quitada | tarjeta borrada',
  },
  'other-thing': {
    guess: `
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
    guess: `
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
    guess: 'no | nunca | jamás | sin',
  },
  article: {
    guess: `
      el | la | los | las | un | una | unos | unas | lo | del | de | al | este | esta | estos | estas | mi | mis | tu |
      tus | su | sus | nuestra | esa | ese
    `,
  },
  filler: {
    guess: `
      todas | todos | guardada | guardadas | guardado | guardados | vinculada | vinculadas | asociada | registrada |
      bancaria | bancarias | crédito | débito | tarjeta | tarjetas | pago | método | métodos | medio | forma | a | en | y |
      o | para | con | desde | AliExpress | aquí | ahora | por favor | ver | abrir | que termina en | termina en |
      terminada en | terminada | terminación | acabada en | expira | caduca | vence | botón | enlace | menú | icono |
      haz clic | clic | inicio | información | sí | nueva | gestionar | predeterminada | actual | seleccionad* |
      definitivamente | selección
    `,
  },
  'from-account': {},
  clitic: {},
} as const satisfies SignalSet;
