/** Words that the sites print in Spanish. Signals only: what Uncard itself says stands in words.ts. */
import type { SignalSet } from '../schema.ts';

export const signals = {
  'sign-in': {
    guess: `
      Iniciar sesión | Identifícate | Registrarse | Inicia sesión | Entrar | Acceder | Regístrate |
      Iniciar sesión / Registrarse | Ingresar | Inicia sesión o regístrate | Ingresar / Registrarse |
      Iniciar sesión / Crear cuenta | Conéctate | Inicia sesión en tu cuenta | Inicia sesión para continuar | Registrarme |
      Iniciar sesión / Unirse | Te damos la bienvenida de nuevo | Login
    `,
  },
  'sign-out': {
    guess: 'Cerrar sesión | Salir | Desconectarse | Cierra sesión | Cerrar la sesión',
  },
  account: {
    guess: `
      Cuenta | Mi cuenta | Mi AliExpress | Perfil | Mi perfil | Tu cuenta | Su cuenta | Área personal | Resumen de la cuenta |
      Centro personal | Perfil de usuario | Mi página
    `,
  },
  greeting: {
    guess: 'Hola | Bienvenido | Bienvenida | Te damos la bienvenida | Buenas',
  },
  password: {
    guess: 'Contraseña | Tu contraseña | ¿Has olvidado tu contraseña? | ¿Olvidaste tu contraseña? | Clave de acceso',
  },
  'account-neighbour': {
    guess: `
      Mis pedidos | Pedidos | Mis monedas | Monedas | Cupones | Mis cupones | Mensajes | Centro de mensajes | Lista de deseos |
      Mi lista de deseos | Favoritos | Mis favoritos | Ajustes | Configuración | Ajustes de la cuenta |
      Configuración de la cuenta | Direcciones | Dirección de envío | Direcciones de envío | Mis direcciones |
      Libreta de direcciones | Devoluciones | Reembolsos | Reembolsos y devoluciones | Devoluciones y reembolsos | Opiniones |
      Mis opiniones | Valoraciones | Comentarios | Tiendas seguidas | Cerrar sesión | Salir | Centro de ayuda | Resumen |
      Seguridad | Seguridad de la cuenta | Vales | Tarjetas de regalo | Tarjetas regalo | Historial | Vistos recientemente |
      Disputas | Notificaciones | Invitar a amigos | Disputas e informes
    `,
  },
  wallet: {
    prose: 'Mi billetera',
    guess: `
      Billetera | Cartera | Monedero | Mi cartera | Mi monedero | Wallet | Billetera AliExpress | Tu cartera | Tu billetera |
      Billetera electrónica | Cartera electrónica | Monedero electrónico
    `,
  },
  payments: {
    guess: `
      Pago | Pagos | Métodos de pago | Método de pago | Formas de pago | Forma de pago | Medios de pago | Medio de pago |
      Mis métodos de pago | Mis pagos | Opciones de pago | Ajustes de pago | Configuración de pagos | Gestión de pagos |
      Información de pago | Datos de pago | Modos de pago | Facturación | Centro de pagos | Métodos de pago guardados
    `,
  },
  cards: {
    prose: 'Mis tarjetas de crédito/débito',
    guess: `
      Tarjetas de pago | Tarjetas guardadas | Mis tarjetas | Tarjetas y cuentas bancarias | Tarjetas | Tarjetas bancarias |
      Tarjetas de crédito | Tarjetas de crédito o débito | Tarjetas de débito | Tus tarjetas | Sus tarjetas |
      Tarjetas vinculadas | Tarjetas asociadas | Tarjetas registradas | Tarjetas almacenadas | Tarjetas y cuentas |
      Lista de tarjetas
    `,
  },
  'manage-cards': {
    guess: `
      Gestionar tarjetas | Administrar tarjetas | Gestionar mis tarjetas | Gestión de tarjetas | Administrar mis tarjetas |
      Gestiona tus tarjetas | Editar tarjetas | Ver tarjetas | Ver mis tarjetas | Ver todas las tarjetas | Gestionar tarjeta |
      Administración de tarjetas | Editar tarjeta | Modificar tarjetas | Consultar mis tarjetas
    `,
  },
  manage: {
    guess: `
      Gestionar | Administrar | Editar | Modificar | Organizar | Gestiona | Administra | Gestión | Administración | Cambiar |
      Edita | Edición | Editar lista | Gestione | Administre
    `,
  },
  more: {
    guess: 'Más | Más opciones | Opciones | Otras acciones | Acciones | Más acciones | Otras opciones | Menú | Ver más',
  },
  alipay: {
    guess: `
      Mi Alipay | Alipay | Cuenta Alipay | Mi cuenta Alipay | Mi cuenta de Alipay | Ir a Mi Alipay | Ir a Alipay |
      Abrir Alipay | Billetera Alipay | Acceder a Alipay | Cartera Alipay
    `,
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
      Eliminar tarjeta | Quitar | Borrar | Quitar tarjeta | Borrar tarjeta | Desvincular | Desvincular tarjeta |
      Eliminar esta tarjeta | Suprimir | Retirar | Desasociar | Desenlazar | Olvidar | Olvidar tarjeta | Dar de baja |
      Desconectar | Remover | elimina | elimine | eliminando | eliminación | quita | quite | quitando | borra | borre |
      borrado | borrando | desvincula | desvincule | desvinculación | suprime | supresión | retira | retire | retirada |
      desasocia | desasociación | desligar | descartar | Papelera | Eliminar los datos de la tarjeta | Deshacerse de |
      dar de baja la tarjeta
    `,
  },
  confirm: {
    guess: `
      Confirmar | Aceptar | Sí | OK | Eliminar | Quitar | Borrar | Continuar | Sí, eliminar | Sí, quitar |
      Confirmar eliminación | De acuerdo | Entendido | Estoy seguro | Estoy segura | Desvincular | Confirmo | Vale | Acepto |
      Seguir | Sí, borrar | Sí, desvincular | Listo | Proceder | Sí, estoy seguro | Confirma
    `,
  },
  cancel: {
    guess: `
      Cancelar | No | Conservar | Mantener | Ahora no | Volver | Atrás | Cerrar | Conservar tarjeta | Mantener tarjeta |
      No, gracias | Más tarde | Anular | No eliminar | No quitar | No, conservar | Regresar | Luego | No, mantener | Cancela |
      No borrar
    `,
  },
  'set-default': {
    guess: `
      Establecer como predeterminada | Establecer como predeterminado | Usar por defecto | Configurar como predeterminada |
      Definir como predeterminada | Marcar como predeterminada | Hacer predeterminada | Usar como predeterminada |
      Poner como predeterminada | Convertir en predeterminada | Fijar como principal | Seleccionar como predeterminada |
      Predeterminar | Establecer por defecto
    `,
  },
  'default-mark': {
    guess: `
      Predeterminada | Por defecto | Predeterminado | Principal | Tarjeta predeterminada | Tarjeta principal | Preferida |
      Preferente | Habitual
    `,
  },
  'add-card': {
    guess: `
      Añadir tarjeta | Agregar una nueva tarjeta | Agregar tarjeta | Añadir una tarjeta | Añadir nueva tarjeta | Nueva tarjeta |
      Vincular tarjeta | Añadir método de pago | Agregar método de pago | Añadir una nueva tarjeta | Asociar una tarjeta |
      Añadir tarjeta de crédito o débito | Agregar otra tarjeta | Registrar tarjeta | Añade una tarjeta
    `,
  },
  'no-cards': {
    guess: `
      No hay tarjetas | No tienes tarjetas guardadas | No tienes ninguna tarjeta | No hay ninguna tarjeta | No tiene tarjetas |
      Ninguna tarjeta | Sin tarjetas | Aún no tienes tarjetas | No has añadido ninguna tarjeta |
      No has agregado ninguna tarjeta | No has guardado ninguna tarjeta | No se encontraron tarjetas |
      No has guardado tarjetas | Todavía no tienes tarjetas | No ha añadido ninguna tarjeta | No se ha añadido ninguna tarjeta |
      No existen tarjetas | No has vinculado ninguna tarjeta | No se han encontrado tarjetas | No dispones de tarjetas
    `,
  },
  expiry: {
    guess: `
      Caduca | Vence | Vencimiento | Caducidad | Fecha de caducidad | Fecha de vencimiento | Válida hasta | Válido hasta |
      Caducada | Vencida | MM/AA | Exp | Expira | Validez | Cad
    `,
  },
  'ending-in': {
    guess: `
      terminada en | que termina en | termina en | acabada en | terminado en | que acaba en | acaba en | finaliza en |
      con terminación | últimos cuatro dígitos | últimos 4 dígitos | terminación
    `,
  },
  refused: {
    guess: `
      no se puede eliminar | no se pudo eliminar | no se ha podido eliminar | no puede eliminarse | no se puede quitar |
      no se ha podido quitar | no se puede borrar | no puedes eliminar | error al eliminar | no es posible eliminar |
      no ha sido posible eliminar | no hemos podido eliminar | imposible eliminar | no se puede desvincular |
      no se pudo quitar | no se ha eliminado | fallo al eliminar | no pudimos eliminar | la eliminación ha fallado |
      operación fallida | no fue eliminada | no se pudo borrar
    `,
  },
  'refused-default': {
    guess: `
      La tarjeta predeterminada no se puede eliminar | otra tarjeta como predeterminada | otra tarjeta predeterminada |
      otra tarjeta por defecto | es tu tarjeta predeterminada | es su tarjeta predeterminada | tarjeta predeterminada no |
      establece otra tarjeta | elige otra tarjeta | selecciona otra tarjeta | cambia la tarjeta predeterminada |
      es la tarjeta predeterminada | es la predeterminada | cambie la tarjeta predeterminada | otra tarjeta principal
    `,
  },
  'refused-order': {
    guess: `
      pedidos sin pagar | pedido sin pagar | pedido pendiente | pedidos pendientes | pedido en curso | pedidos en curso |
      pendiente de pago | pendientes de pago | pedido no pagado | pedidos no pagados | pedidos impagados | pedido en proceso |
      pedidos abiertos | compra pendiente | orden pendiente | órdenes pendientes | pedidos por pagar
    `,
  },
  'identity-check': {
    guess: `
      Verificación de identidad | Código de verificación | Verifica tu identidad | Verificar identidad |
      Verificación de seguridad | Confirma tu identidad | Comprobación de seguridad | Introduce el código | Ingresa el código |
      Contraseña de pago | Verificación en dos pasos | Contraseña de Alipay | Código de un solo uso | Verifique su identidad |
      Confirme su identidad | Comprueba que eres tú | Confirma que eres tú | Código de seguridad por SMS
    `,
  },
  'bot-check': {
    guess: `
      tráfico inusual | Desliza para verificar | Deslice para verificar | Arrastra el control deslizante | No soy un robot |
      Completa la verificación | Hemos detectado un tráfico inusual | Demuestra que eres humano | Verifica que eres humano |
      Desliza para completar | Arrastra el deslizador | no eres un robot | Desliza hacia la derecha
    `,
  },
  'code-field': {
    guess: `
      Código | Código de verificación | Introduce el código | Ingresa el código | hemos enviado un código | código enviado |
      Reenviar código | Reenviar | Enviar código | código de 6 dígitos | Obtener código | te enviamos un código |
      Volver a enviar
    `,
  },
  'card-number-field': {
    guess: `
      Número de tarjeta | Número de la tarjeta | N.º de tarjeta | Nº de tarjeta | Número de tarjeta de crédito |
      Introduce el número de tarjeta
    `,
  },
  'security-code-field': {
    guess: 'Código de seguridad | CVV | CVC | CVV2 | Fecha de caducidad | Fecha de vencimiento | MM/AA | MM / AA | Código CVV',
  },
  'delete-account': {
    guess: `
      Eliminar mi cuenta | Eliminar cuenta | Borrar cuenta | Borrar mi cuenta | Cerrar cuenta | Cerrar mi cuenta |
      Desactivar cuenta | Desactivar mi cuenta | Eliminar la cuenta | Eliminar tu cuenta | Cancelar cuenta |
      Cancelar mi cuenta | Dar de baja mi cuenta | Dar de baja la cuenta | Eliminación de la cuenta |
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
      Pagar de forma segura | Realizar el pago | Finalizar pedido | Proceder al pago | Confirmar compra | Pagar pedido |
      Realizar pago
    `,
  },
  'save-card': {
    prose: 'Guardar tarjeta',
    guess: `
      Guardar los datos de la tarjeta | Guardar esta tarjeta | Guardar la tarjeta | Guardar datos de la tarjeta |
      Recordar esta tarjeta | Recordar tarjeta | Guardar para la próxima vez | Guardar para futuras compras |
      Guardar mi tarjeta | Guardar información de la tarjeta | Guardar para futuros pagos |
      Guardar la información de la tarjeta | Guarda esta tarjeta | Almacenar tarjeta
    `,
  },
  orders: {
    guess: `
      Mis pedidos | Pedidos | Tus pedidos | Historial de pedidos | Todos los pedidos | Mis compras | Lista de pedidos |
      Por pagar
    `,
  },
  'to-pay': {
    guess: `
      Por pagar | Pendiente de pago | Pendientes de pago | Sin pagar | No pagados | Pedidos pendientes de pago |
      A la espera de pago | Esperando el pago | Impagados | Pago pendiente | En espera de pago
    `,
  },
  help: {
    guess: `
      Centro de ayuda | Atención al cliente | Ayuda | Servicio de atención al cliente | Soporte | Contacto |
      Servicio al cliente | Centro de asistencia | Contáctanos
    `,
  },
  'card-support': {
    guess: `
      Gestión de tarjetas | Añadir o eliminar una tarjeta | Añadir/eliminar tarjeta | Agregar o eliminar tarjeta |
      Eliminar una tarjeta | Quitar una tarjeta | Añadir o quitar tarjetas | Administración de tarjetas bancarias
    `,
  },
  'removal-request': {
    guess: `
      Solicitud de eliminación de tarjeta | Solicitud de eliminación | Enviar solicitud de eliminación |
      Solicitar la eliminación de la tarjeta | Solicitar eliminación | Petición de eliminación | Formulario de eliminación
    `,
  },
  shopping: {
    guess: `
      Añadir al carrito | Agregar al carrito | Añadir a la cesta | Comprar ahora | Carrito | Cesta | Envío gratis | vendidos |
      Ofertas flash | Categorías | Artículos relacionados | Producto | Productos | Precio | Cuero | Piel | RFID | Bolsos |
      hombre | mujer | hombres | mujeres | tarjetero | tarjeteros | funda | bolso | rebajas | Oferta
    `,
  },
  'load-failed': {
    guess: `
      Algo ha salido mal | Algo salió mal | Se ha producido un error | Ha ocurrido un error | Ocurrió un error |
      Error al cargar | No se pudo cargar | No se ha podido cargar | No se han podido cargar | Inténtalo de nuevo más tarde |
      Inténtalo más tarde | Intente más tarde | Error de red | Página no encontrada | Servicio no disponible |
      Error del sistema | no disponible temporalmente | temporalmente no disponible | en mantenimiento | Acceso denegado |
      Vaya, algo ha ido mal | Algo ha ido mal | Carga fallida | no se pueden cargar
    `,
  },
  loading: {
    guess: `
      Cargando | Espera un momento | Un momento | Por favor, espera | Espere un momento | Cargando tarjetas |
      Cargando tus tarjetas | Espere, por favor
    `,
  },
  filtered: {
    guess: `
      Filtro | Filtros | Filtrar | Filtrado por | Resultados de búsqueda | Borrar filtro | Borrar filtros |
      Restablecer filtros | Quitar filtros | Resultados para | Limpiar filtros
    `,
  },
  chat: {
    guess: `
      Chat | Chatear | Chat en vivo | Chat en directo | Chatear ahora | Chatea con nosotros | Chat con Eva | Iniciar chat |
      Contáctanos | Contacta con nosotros | Habla con Eva | Servicio en línea | Contactar con soporte
    `,
  },
  settings: {
    guess: 'Ajustes | Configuración | Preferencias | Ajustes de la cuenta | Configuración de la cuenta | Opciones',
  },
  'alipay-neighbour': {
    guess: `
      Historial | Mi cuenta | Saldo | Transacciones | Historial de transacciones | Movimientos | Seguridad |
      Ajustes de seguridad | Perfil | Información personal | Datos personales | Contactos | Retirar fondos | Recargar |
      Transferir | Transferencia | Enviar dinero | Cupones | Recompensas | Notificaciones | Mensajes | Ayuda | Cerrar sesión |
      Salir | Contraseña | Cambiar contraseña | Verificación | Facturas | Pagos | Reembolsos | Extractos | Inicio | Resumen |
      Editar perfil | Operaciones | Correo electrónico | Número de móvil | Mi saldo | Detalles de la cuenta
    `,
  },
  'alipay-sign-up': {
    guess: `
      Abrir billetera Alipay | Crear tu billetera | Activar tu billetera | Abrir tu cartera | Registro | Crear cuenta |
      Activar monedero | Registro de la billetera | Crear una cuenta | Configura tu cartera
    `,
  },
  'sign-up-stage': {
    guess: `
      preguntas de seguridad | pregunta de seguridad | Revisa tu correo | Comprueba tu correo | Revisa tu bandeja de entrada |
      hemos enviado un enlace | enlace a tu correo | enlace de confirmación | enlace de activación | verifica tu correo |
      confirma tu correo | activa tu cuenta | crea una contraseña | elige una contraseña | establece una contraseña |
      nueva contraseña | confirmar contraseña | confirma la contraseña | repite la contraseña | repetir contraseña | Paso 1 |
      Paso 2 | Paso 3 | caracteres de la imagen | caracteres que ves | te enviamos un enlace | términos del servicio
    `,
  },
  'set-up-done': {
    guess: `
      configurada correctamente | creada correctamente | activada correctamente | abierta con éxito | creada con éxito |
      activada con éxito | está lista | está listo | ha sido activada | se ha activado | se ha creado | ha sido creada |
      enhorabuena | felicidades | felicitaciones | registro completado | todo listo | ya está activa | se ha configurado
    `,
  },
  next: {
    guess: `
      Siguiente | Continuar | Enviar | Siguiente paso | Seguir | Finalizar | Terminar | Hecho | Guardar y continuar |
      Aceptar y continuar | Crear | Registrarse | Abrir billetera | Activar | Confirmar | Empezar | Comenzar | Reenviar correo |
      Reenviar enlace | Enviar enlace | Listo | Acepto | Ir al correo
    `,
  },
  'add-word': {
    guess: `
      añadir | añade | añada | añadas | agregar | agrega | agregue | nueva | nuevo | vincular | vincula | vincule | asociar |
      asocia | registrar | enlazar | introducir | incluir | dar de alta | has vinculado | has añadido | has agregado |
      ha añadido | se ha añadido | se han añadido
    `,
  },
  'save-word': {
    guess: 'guard* | record* | almacen* | memoriz* | conserv* | manten*',
  },
  'none-word': {
    guess: `
      no hay | no tienes | no tiene | ninguna | ningún | ninguno | sin | vacía | vacío | no has | no ha | aún no | todavía no |
      no existe | no existen | no se han | no dispones | no dispone | no se encontraron
    `,
  },
  'set-word': {
    guess: `
      establecer | establece | establezca | usar | usa | utilizar | elegir | elige | elija | seleccionar | selecciona | marcar |
      definir | configurar | fijar | poner | hacer | como | convertir
    `,
  },
  'cannot-word': {
    guess: `
      no se puede | no se pueden | no puede | no puedes | no pueden | no se pudo | no ha podido | no se ha podido |
      no hemos podido | no pudimos | no es posible | no fue posible | no ha sido posible | imposible | error al | fallo al |
      no está permitido | no se permite | no se ha | no podemos | no podrás | no podrá | ha fallado | falló
    `,
  },
  'undo-word': {
    guess: `
      deshacer* | deshecho | revertir* | irreversible | restaurar* | recuperar* | restablecer | marcha atrás | definitiva
    `,
  },
  'view-word': {
    guess: `
      ver | mostrar | abrir | ir a | ir | consultar | acceder a | acceder | entrar en | ver todo | ver todas | todas |
      detalles | lista | resumen | visitar
    `,
  },
  'other-word': {
    guess: 'otra | otro | otras | diferente | distinta | distinto | antes | primero',
  },
  'unpaid-word': {
    guess: `
      sin pagar | pendiente* | impagad* | no pagad* | en curso | en proceso | por pagar | abierto | abiertos | sin completar |
      activo | activos
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
    guess: 'eliminad* | quitad* | borrada | borradas | desvinculad* | suprimid* | retirado | desasociad* | eliminó',
  },
  'activate-word': {
    guess: `
      activar | activa | activación | abrir | abre | apertura | crear | crea | creación | registrar* | registro | configurar |
      configura | empezar | comenzar | únete | alta
    `,
  },
  'removed-notice': {
    guess: `
      Tarjeta eliminada | eliminada correctamente | se ha eliminado | ha sido eliminada | fue eliminada | tarjeta desvinculada |
      eliminada con éxito | se eliminó | tarjeta quitada | se ha quitado | tarjeta borrada
    `,
  },
  'other-thing': {
    guess: `
      artículo | artículos | producto* | carrito | cesta | pedido | pedidos | dirección | direcciones | reseña* | opinión |
      opiniones | valoración | valoraciones | comentario* | lista de deseos | deseos | favorito* | tienda | tiendas | mensaje* |
      cupón | cupones | vale de | teléfono* | móvil | correo | email | e-mail | dispositivo* | cuenta | cuenta bancaria |
      tarjeta* de memoria | tarjeta* SD | tarjeta* SIM | tarjeta* gráfica* | tarjeta* de regalo | tarjeta* regalo |
      tarjeta* de sonido | tarjeta* de red | tarjeta* de felicitación | tarjeta* de visita | tarjeta* de presentación |
      tarjeta* de fidelidad | tarjeta* de fidelización | tarjeta* de socio | tarjeta* de cliente | tarjeta* de puntos |
      tarjeta* de embarque | tarjeta* de club | postal | postales | cartas coleccionables | naipes | tarjetero* | historial |
      filtro* | foto* | imagen | vídeo* | PayPal | búsqueda* | palabra clave | suscripción | suscripciones | sesión |
      navegador | cookies | fondo | lista | notificación | notificaciones | clave de acceso
    `,
  },
  'never-point': {
    guess: `
      Pagar | Pagar ahora | Realizar pedido | Eliminar mi cuenta | Eliminar cuenta | Borrar cuenta | Cerrar cuenta |
      Cerrar mi cuenta | Cancelar pedido | Cancelar mi pedido | Anular pedido | Reembolso | Solicitar reembolso |
      Pedir reembolso | Confirmar y pagar | Confirmar pedido | Hacer pedido | Comprar | Comprar ahora | Añadir al carrito |
      Agregar al carrito | Añadir a la cesta | Eliminar pedido | Borrar pedido | Desactivar cuenta | Confirmar pago |
      Confirmar compra | Finalizar compra | Eliminar todo | Borrar todo | Eliminar todos | Quitar todo | Desvincular cuenta |
      Dar de baja la cuenta | Eliminar cuenta bancaria | Eliminar billetera | Eliminar monedero | Cerrar billetera |
      Tramitar pedido | Guardar y pagar | Realizar pago | Proceder al pago | Eliminar perfil | Cancelar orden
    `,
  },
  negation: {
    guess: 'no | nunca | jamás | sin',
  },
  article: {
    guess: `
      el | la | los | las | un | una | unos | unas | lo | del | de | al | este | esta | estos | estas | mi | mis | tu | tus |
      su | sus | nuestra | esa | ese
    `,
  },
  filler: {
    guess: `
      el | la | los | las | un | una | del | de | al | este | esta | mi | mis | tu | tus | su | sus | todas | todos | guardada |
      guardadas | guardado | guardados | vinculada | vinculadas | asociada | registrada | bancaria | bancarias | crédito |
      débito | tarjeta | tarjetas | pago | método | métodos | medio | forma | a | en | y | o | para | con | desde | AliExpress |
      aquí | ahora | por favor | ver | abrir | que termina en | termina en | terminada en | terminada | terminación |
      acabada en | expira | caduca | vence | botón | enlace | menú | icono | haz clic | clic | inicio | información | sí |
      nueva | gestionar | predeterminada | actual
    `,
  },
  clitic: {},
} as const satisfies SignalSet;
