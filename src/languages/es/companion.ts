/** The long texts in Spanish: companion, options and welcome page. */
import type { CompanionWords } from '../companion-schema.ts';

export const companion: CompanionWords = {
  page: {
    title: 'Lo que falta por hacer',
    lead: 'El sitio web y la app pueden guardar una tarjeta cada uno. Esto es lo que falta, una cosa después de otra.',
    contents: 'En esta página',
    sections: {
      app: 'En la app móvil',
      carry: 'Lleva los pasos a tu teléfono',
      reminder: 'Un recordatorio',
      map: 'Dónde puede estar tu tarjeta',
      trouble: 'Hay algo que lo impide',
      replace: 'Cambiar la tarjeta por otra',
      support: 'Preguntar a atención al cliente del sitio',
      knowledge: 'Preguntas y respuestas',
    },
    onPhone: [
      'Estás en un teléfono. Para el sitio web, quédate en el navegador: si te propone abrir la app, elige «Cancelar».',
      'Cuando termines con el sitio web, abre la app y sigue los pasos de aquí.',
    ],
    copy: 'Copiar',
    copied: 'Copiado.',
    copyFailed: 'No se pudo copiar. El texto ha quedado seleccionado: cópialo con Ctrl+C o ⌘C.',
    notKept: 'No se pudo guardar en este momento. No se ha perdido nada. Inténtalo de nuevo.',
  },
  app: {
    lead: 'La app aún puede tener la tarjeta. Abre la app y compruébalo. Marca lo que ya esté hecho: se queda marcado.',
    otherTitle: 'Mi app es distinta',
    otherNote: 'Cada uno de estos caminos aparece en una sola guía. Sigue el que se parezca a tu app.',
    otherRoutes: {
      menu: 'Por el menú ☰',
      payments: 'Por «Pagos»',
      icon: 'Por un icono arriba a la derecha',
      chat: 'Por el chat de la app',
    },
    otherSteps: {
      'open-menu': 'Toca el menú ☰ y después tu perfil, si te lo pide.',
      'open-my-cards': 'Toca «Mis tarjetas bancarias». Puede estar en «Mi billetera» o en «Cupones y pago».',
      'open-payments': 'Toca «Pagos» y después «Métodos de pago».',
      'open-icon': 'Busca arriba a la derecha un icono parecido a una huella digital y tócalo. Muchas apps no lo tienen.',
      'open-help': 'Abre la ayuda o el chat de atención al cliente.',
      'write-card-management': 'Escribe «Card Management» y envíalo.',
      'choose-card-management': 'Toca «Card Management» y después «Adding/Removing Card».',
      'follow-link': 'Sigue el enlace, si no sale de la app.',
    },
    missing: {
      title: 'La opción no está',
      lines: [
        'Actualiza la app en su tienda y mira de nuevo.',
        'Vacía la caché de la app en los ajustes del teléfono y vuelve a abrirla.',
        'Prueba con otro dispositivo o con el sitio web: puede mostrar más que la app.',
        'Si nada ayuda, pregunta a atención al cliente del sitio. Más abajo tienes qué escribir.',
      ],
    },
    done: 'Has indicado que ya está hecho en la app.',
    undo: 'Todavía no está hecho',
    websiteOpen: 'Falta el sitio web. Una tarjeta que ya no está en la app puede seguir en el sitio.',
  },
  carry: {
    lead: 'Apunta al código con la cámara del teléfono. Se dibuja en este dispositivo y solo contiene los pasos.',
    untried: 'No hemos probado nada de esto en un teléfono. El tuyo puede hacer otra cosa.',
    choose: 'Qué contiene el código',
    calendar: {
      name: 'Una anotación en el calendario',
      iphone: 'La cámara puede ofrecerte añadirla al calendario.',
      android: 'La cámara o el lector de códigos pueden ofrecerte añadirla; algunos solo muestran el texto.',
    },
    mail: {
      name: 'Un correo para ti',
      iphone: 'La cámara puede abrir un correo nuevo. Escribe tu propia dirección.',
      android: 'La cámara puede abrir un correo nuevo. Escribe tu propia dirección.',
    },
    text: {
      name: 'Solo texto',
      iphone: 'La cámara puede ofrecerte buscar el texto en internet. Mejor cópialo.',
      android: 'La mayoría de los lectores de códigos muestran el texto y pueden copiarlo.',
    },
    iphone: 'iPhone',
    android: 'Android',
    part: 'Código {part} de {count}',
    next: 'Código siguiente',
    previous: 'Código anterior',
    picture: 'Código para la cámara de un teléfono',
    saveCalendar: 'Guardar como archivo de calendario',
    copyText: 'Copiar los pasos',
    print: 'Imprimir',
    title: '¿Tampoco está ya la tarjeta en la app?',
    ways: [
      'App de AliExpress: Cuenta, Billetera, Tarjetas bancarias, toca la tarjeta, Eliminar.',
      'O bien: Cuenta, Alipay, toca la tarjeta, Gestionar, Eliminar, confirma.',
    ],
    end: 'Después, la tarjeta ya no debería estar en la lista.',
  },
  reminder: {
    lead: '¿No tienes tiempo ahora para la app? Uncard puede recordártelo en este equipo.',
    leadWebsite: '¿No tienes tiempo ahora para el sitio web? Uncard puede recordártelo en este equipo.',
    choose: 'Recordármelo',
    tonight: 'Esta noche',
    tomorrow: 'Mañana',
    inThreeDays: 'En tres días',
    onDate: 'El día que elijas',
    dateLabel: 'Día',
    set: 'Poner el recordatorio',
    isSet: 'Recibirás el recordatorio: {time}.',
    isDue: 'Ya pasó la hora del recordatorio: {time}.',
    end: 'Quitar el recordatorio',
    ended: 'Ya no hay ningún recordatorio.',
    past: 'Ese día ya pasó. Elige uno posterior.',
    tooFar: 'Elige un día dentro de los próximos doce meses.',
    howShown: 'Se muestra como un número en el icono de Uncard y en su ventana pequeña, mientras el navegador está abierto.',
    notify: 'Mostrar también una notificación',
    notifyGiven: 'También se mostrará una notificación.',
    notifyRefused: 'No se permitieron las notificaciones. El icono muestra el recordatorio de todos modos.',
  },
  map: {
    lead: 'Una tarjeta puede estar guardada en más de un lugar. Todo está hecho cuando cada uno queda resuelto.',
    statuses: {
      unchecked: 'Falta mirar',
      here: 'La tarjeta está aquí',
      gone: 'La tarjeta ya no está',
      'not-here': 'Ninguna tarjeta encontrada',
      'cannot-tell': 'Todavía no hay certeza',
    },
    setAside: 'Lo has dejado aparte',
    since: 'desde el {date}',
    look: 'Cómo mirar',
    clear: 'Cómo eliminarla',
    places: {
      'aliexpress-web': {
        name: 'Sitio web de AliExpress',
        look: ['Abre tus tarjetas guardadas con el enlace y presiona «Empezar» en Uncard.'],
        clear: ['Sigue los pasos en la página. Uncard recarga la página y mira de nuevo antes de decir «La tarjeta ya no está».'],
      },
      'alipay-web': {
        name: 'Sitio web de Alipay',
        look: ['Abre «Mi Alipay» en el menú de tu cuenta, si aparece. Muchas cuentas no lo tienen.'],
        clear: ['En Alipay, abre «Manage your cards» y elimina allí la tarjeta. Uncard muestra cada paso.'],
      },
      app: {
        name: 'App móvil',
        look: ['Abre la lista de tarjetas en la app, por uno de los caminos de arriba.'],
        clear: ['Toca la tarjeta y elimínala. Después, indica aquí que ya está hecho en la app.'],
      },
      checkout: {
        name: 'Pago del pedido',
        look: [
          'Pon cualquier artículo en el carrito y llega hasta el pago, solo para mirar. Nunca presiones el botón que paga.',
          'Mira qué tarjetas se ofrecen como método de pago y vuelve atrás.',
        ],
        clear: [
          'Casi nunca se pueden eliminar tarjetas ahí. Elige otra forma de pago y desmarca la casilla que guarda la tarjeta.',
          'Una tarjeta que solo aparece ahí puede ser de la billetera, de Alipay o de tu navegador: mira también allí.',
        ],
      },
      'browser-autofill': {
        name: 'La memoria de tu navegador',
        look: [
          'Si el navegador te ofrece una tarjeta cuando haces clic en el campo de la tarjeta de cualquier tienda, es el navegador quien la guarda.',
        ],
        clear: ['Elige tu navegador y elimina la tarjeta en su configuración. AliExpress no tiene nada que ver.'],
      },
    },
    markNotHere: 'He mirado: aquí no hay tarjeta',
    markHere: 'La tarjeta está aquí',
    markGone: 'La eliminé',
    putAside: 'Dejar aparte',
    takeBack: 'Retomarlo',
    whichBrowser: '¿Qué navegador?',
    browsers: {
      chrome: {
        title: 'Chrome',
        lines: [
          'Menú ⋮, «Configuración», «Autocompletar y contraseñas», «Pagos», «Métodos de pago» o «Formas de pago».',
          'Junto a la tarjeta, presiona ⋮ y «Eliminar» o «Borrar».',
          'Una tarjeta sin «Eliminar» ni «Borrar» está guardada en tu cuenta de Google: elimínala allí.',
        ],
      },
      edge: {
        title: 'Edge',
        lines: [
          'Menú …, «Configuración», «Contraseñas y autorrelleno», «Métodos de pago» o «Información de pago».',
          'Junto a la tarjeta, presiona … y «Eliminar».',
        ],
      },
      firefox: {
        title: 'Firefox',
        lines: [
          'Menú ☰, «Ajustes», «Contraseñas y autocompletado» o «Contraseñas y autorrelleno», «Administrar métodos de pago».',
          'Junto a la tarjeta, presiona la papelera y «Eliminar».',
          'Firefox más antiguo: «Ajustes», «Privacidad y seguridad», «Métodos de pago guardados». Elige la tarjeta y presiona «Eliminar».',
        ],
      },
      safari: {
        title: 'Safari',
        lines: [
          'Mac: Safari, «Ajustes», «Autorrelleno», «Tarjetas de crédito», «Editar». Elige la tarjeta y presiona «Eliminar».',
          'iPhone: «Ajustes», «Apps», «Safari», «Autorrelleno», «Tarjetas de crédito guardadas». Elige la tarjeta y elimínala.',
          'iPhone más nuevo: app «Wallet» o «Cartera», •••, «Tarjetas de autorrelleno».',
        ],
      },
      opera: {
        title: 'Opera',
        lines: [
          '«Configuración», «Privacidad y seguridad», «Autocompletar», «Métodos de pago».',
          'Junto a la tarjeta, presiona ⋮ y «Eliminar».',
        ],
      },
      samsung: {
        title: 'Samsung Internet',
        lines: [
          'Menú ☰, «Ajustes», «Privacidad y seguridad», «Autocompletar formularios», «Tarjetas de crédito y débito».',
          'Elige la tarjeta y elimínala.',
        ],
      },
    },
    browsersNote:
      'Los nombres de la configuración cambian de una versión a otra. Si no encuentras alguno, busca «pago» en la configuración.',
    placesLeft: {
      one: 'Queda {count} lugar por mirar.',
      many: 'Quedan {count} de lugares por mirar.',
      other: 'Quedan {count} lugares por mirar.',
    },
    allSettled: 'Todos los lugares están resueltos. Ya está todo hecho.',
    separate:
      'Las tarjetas de Google Play, Google Pay, Apple Pay y PayPal las guardan esos servicios. Eliminar una tarjeta aquí no cambia nada allí.',
  },
  trouble: {
    lead: 'Busca lo que ves. Para cada caso hay una salida que te lleva de vuelta a tu tarjeta.',
    recognised: 'Puede que sea esto lo que ves ahora',
    others: 'Otras cosas que pasan',
    cause: 'Por qué',
    way: 'Qué hacer',
    back: 'Y después',
    notMine: 'No es mi caso',
    mineAgain: 'Mostrarlo de nuevo',
    troubles: {
      'greyed-out': {
        title: 'El botón de eliminar está en gris o no está',
        cause: 'Lo más probable es que sea tu tarjeta predeterminada. Un pedido sin pagar también puede impedir que se elimine.',
        way: [
          'Establece primero otra tarjeta como predeterminada.',
          '¿Es tu única tarjeta? Intenta eliminarla de todos modos. Si el sitio se niega, añade primero otra tarjeta o pregunta a atención al cliente.',
          'Mira tus pedidos: completa o cancela lo que aún no esté pagado.',
        ],
        back: 'Vuelve a la lista de tarjetas y elimina la misma tarjeta.',
      },
      'other-side': {
        title: 'Ya no está en el sitio web, pero sigue en la app (o al revés)',
        cause: 'El sitio web y la app pueden guardar tarjetas cada uno por su lado. Las fuentes no coinciden en esto.',
        way: [
          'Cierra la app por completo y ábrela de nuevo: puede que solo muestre una lista antigua.',
          '¿Sigue ahí? Elimínala también en ese lado.',
        ],
        back: 'Después, mira las dos listas una vez más.',
      },
      identity: {
        title: 'No puedo completar la verificación de identidad',
        cause:
          'El sitio quiere asegurarse de que eres tú. Un número de teléfono antiguo o una contraseña de pago olvidada detiene a mucha gente.',
        way: [
          'Haz tú la verificación, si puedes: Uncard no interviene y sigue después.',
          'Nunca pidas a otra persona que la haga por ti y no des ningún código a nadie.',
          'Si no puedes, escribe a atención al cliente desde el Centro de ayuda del sitio.',
        ],
        back: 'Después de la verificación, el sitio te lleva de vuelta. Uncard muestra el siguiente paso por sí solo.',
      },
      'not-listed': {
        title: 'Mi tarjeta no está en ninguna lista',
        cause:
          'Puede que se haya guardado solo al pagar un pedido, en tu navegador, o en Alipay, aunque nunca hayas abierto una cuenta allí.',
        way: [
          'Mira primero en la app móvil.',
          'Llega hasta el pago de un pedido, solo para mirar: ¿qué tarjetas se ofrecen ahí? Nunca presiones el botón que paga.',
          '¿La tarjeta aparece cuando haces clic en un campo de tarjeta? Entonces la guarda tu navegador. Mira «Dónde puede estar tu tarjeta».',
          'Crear una cuenta de Alipay solo para mirar le da a Alipay más datos tuyos. Déjalo para el final.',
        ],
        back: 'Si la encuentras, inicia Uncard en esa página.',
      },
      renamed: {
        title: 'Los nombres del sitio son distintos o no hay «Mi Alipay»',
        cause: 'El sitio cambia los nombres. «Mi Alipay» solo aparece si se ha abierto una billetera de Alipay.',
        way: [
          'Busca «Billetera», «Pagos», «Métodos de pago» o «Tarjetas» en tu cuenta.',
          'Presiona «Abrir mis tarjetas guardadas» en Uncard: ese enlace funciona sin ningún menú.',
          '¿No hay «Mi Alipay»? Lo más probable es que allí no haya ninguna tarjeta. Es mejor mirar en la app.',
        ],
        back: 'En la lista de tarjetas, Uncard muestra el siguiente paso.',
      },
      'option-missing': {
        title: 'No encuentro la opción por ninguna parte',
        cause: 'Una versión antigua, una caché llena o una página que solo se cargó en parte.',
        way: [
          'Recarga la página. Vacía la caché del sitio o de la app.',
          'Prueba con otro navegador u otro dispositivo.',
          'Desactiva los bloqueadores de anuncios en este sitio y vuelve a activarlos después.',
          'Si nada ayuda, pregunta a atención al cliente.',
        ],
        back: 'Inicia sesión de nuevo y abre tus tarjetas guardadas.',
      },
      'five-cards': {
        title: 'El sitio no acepta más tarjetas',
        cause: 'Puede que en una cuenta de Alipay quepan como máximo cinco tarjetas. Las fuentes no coinciden en el número.',
        way: ['Elimina una tarjeta que ya no uses. Sirve cualquiera, menos la predeterminada.', 'Después, añade la tarjeta nueva.'],
        back: 'Establece la tarjeta nueva como predeterminada y elimina la antigua.',
      },
      interrupted: {
        title: 'Se cerró mi sesión, o la página muestra un error, una verificación o nada',
        cause:
          'El sitio cierra la sesión después de un tiempo, pide una verificación cuando se cargan muchas páginas o falla durante un rato.',
        way: ['Mira más abajo cómo es cada una de estas cosas y qué hacer.'],
        back: 'Abre de nuevo tus tarjetas guardadas. Uncard aún sabe por dónde ibas.',
      },
      'bare-link': {
        title: 'Atención al cliente solo me envió un enlace a Alipay',
        cause: 'Envían a todo el mundo allí, también a quienes no tienen tarjetas guardadas en Alipay.',
        way: [
          'Síguelo solo si la dirección termina en el nombre auténtico, e inicia sesión con tu cuenta de AliExpress.',
          '¿Allí no hay ninguna tarjeta? Responde que miraste en Alipay y no encontraste ninguna, y pide que eliminen la tarjeta de AliExpress.',
          '¿Te pide abrir una cuenta nueva? No tienes que hacerlo.',
        ],
        back: 'Respondan lo que respondan, mira tu lista de tarjetas una vez más.',
      },
      'alipay-closed': {
        title: '«Mi Alipay» lleva a un anuncio, a un error o a un registro',
        cause: 'En muchas cuentas, Alipay ya no se usa o nunca se activó.',
        way: [
          'Presiona «Esto no lleva a ninguna parte» en Uncard: entonces te muestra el siguiente camino.',
          'Abre tus tarjetas guardadas en AliExpress, mira en la app o pregunta en el chat.',
        ],
        back: 'No necesitas una cuenta de Alipay para eliminar una tarjeta de AliExpress o de la app.',
      },
    },
    interruptions: {
      title: 'Cómo distinguirlos',
      lines: [
        'Un formulario con correo y contraseña: se cerró tu sesión. Inicia sesión y la guía sigue.',
        'Una barra que se desliza, un rompecabezas o «tráfico inusual»: una verificación. Hazla tú; Uncard sale de la página hasta que termine.',
        '«Algo salió mal» o «mantenimiento»: un error del sitio. Espera un poco y recarga.',
        'Una página vacía: puede que la deje así un bloqueador. Desactívalo en este sitio y recarga.',
        'Una ventana que no aparece: puede que la oculte otra extensión. Desactiva esas extensiones, una por una.',
      ],
    },
  },
  replace: {
    lead: '¿La tarjeta antigua ha vencido o ha cambiado? Añade primero la nueva y después elimina la antigua.',
    steps: {
      title: 'En este orden',
      lines: [
        'Añade la tarjeta nueva: «Añadir tarjeta», o «Click here to add a new card» en Alipay.',
        'Establécela como predeterminada, si el sitio lo ofrece.',
        'Elimina la tarjeta antigua.',
        'Haz lo mismo en la app: aún puede tener la antigua.',
      ],
    },
    start: 'Guiarme para cambiarla',
    started: 'Ahora la guía te ayuda a añadir primero una tarjeta. Nunca ve lo que escribes.',
    without: {
      title: 'Sin guardar una tarjeta nueva',
      lines: [
        'Al pagar el pedido, elige «Pagar con tarjeta o de otra forma» y escribe ahí los datos de la tarjeta.',
        'Desmarca la casilla que guarda la tarjeta antes de pagar: muchas veces viene marcada.',
      ],
    },
    facts: {
      title: 'Conviene saber',
      lines: [
        'Para comprobar una tarjeta nueva, puede que se cobre alrededor de 1 USD y se devuelva.',
        'Puede que en una cuenta de Alipay quepan como máximo cinco tarjetas.',
        'Pagar con una tarjeta nueva puede volver a guardarla; el sitio puede pedir un código enviado por mensaje o la contraseña de pago.',
      ],
    },
  },
  support: {
    lead: 'Cuando ningún camino permite avanzar, atención al cliente del sitio puede eliminar la tarjeta. Escríbeles solo desde el Centro de ayuda del propio sitio.',
    chat: {
      title: 'En el chat de atención al cliente',
      lines: [
        'Abre el Centro de ayuda e inicia el chat.',
        'Pega la primera frase y envíala. Después, elige la segunda en «My Account».',
        'Sigue un enlace solo si no sale de AliExpress o Alipay.',
      ],
    },
    chatWords: 'Frases para pegar. Solo se conocen en inglés.',
    message: 'Un mensaje para enviar',
    messageNote: 'No contiene nada personal. No añadas nada: ni número de tarjeta, ni contraseña, ni documentos.',
    messageLanguage: 'Idioma del mensaje',
    messageText: [
      'Hola. Por favor, eliminen de mi cuenta la tarjeta bancaria guardada.',
      'Miré en la billetera del sitio web y en la app, y no pude eliminarla yo.',
      'Por favor, avísenme cuando esté hecho y díganme si todavía queda alguna tarjeta guardada en Alipay.',
      'Por favor, no me pidan el número completo de la tarjeta. Gracias.',
    ],
    genuine: {
      title: '¿Es la atención al cliente auténtica?',
      lines: [
        'A la atención al cliente auténtica se llega desde el sitio o la app, con la sesión iniciada. No te llama ni te escribe primero.',
        'Nunca necesita el número completo de la tarjeta, los tres números del reverso, una contraseña ni un código.',
        'Nunca escribas a una dirección que aparezca en una guía o en una búsqueda de internet.',
      ],
    },
    keep: {
      title: 'Qué guardar',
      lines: [
        'El día y la hora, y el número del caso.',
        'Una copia del chat, o capturas de pantalla.',
        'Qué te prometieron y para cuándo.',
      ],
    },
    form: {
      title: 'Un formulario que pide correo, contraseña o fecha de nacimiento',
      lines: [
        'Una guía habla de un formulario de «solicitud de eliminación». Nada oficial confirma que exista.',
        'No le des nada que el sitio auténtico no necesite: ni fecha de nacimiento, ni número de tarjeta.',
        'Prueba primero el camino normal: no necesita ningún formulario.',
      ],
    },
  },
  knowledge: {
    lead: 'Qué se sabe, hasta qué punto es seguro y de dónde viene.',
    search: 'Buscar en las respuestas',
    found: {
      one: 'Coincide {count} respuesta.',
      many: 'Coinciden {count} de respuestas.',
      other: 'Coinciden {count} respuestas.',
    },
    none: 'Ninguna respuesta coincide con esas palabras. Prueba con una sola, como «predeterminada» o «reembolso».',
    howSure: 'Fiabilidad',
    from: 'Fuente',
    surenesses: {
      agreed: 'Lo dicen varias guías.',
      'one-guide': 'Lo dice una sola guía. Nadie lo ha confirmado.',
      disputed: 'Las fuentes no coinciden.',
      general: 'Vale para las tarjetas bancarias en todas partes.',
    },
    sources: {
      'guide-000': 'una guía francesa de 2025',
      'guide-001': 'una guía rusa traducida',
      'guide-002': 'una guía en inglés con preguntas y respuestas',
      'guide-003': 'una guía en inglés sobre el sitio web y la app',
      'guide-004': 'una guía en inglés con un formulario de eliminación',
      ours: 'el sentido común de quienes tienen una tarjeta',
    },
    topics: {
      'default-card': {
        question: '¿Puedo eliminar mi tarjeta predeterminada?',
        answer: ['Puede que no de inmediato. Establece primero otra como predeterminada y después elimina esta.'],
      },
      'only-card': {
        question: '¿Puedo eliminar mi única tarjeta?',
        answer: [
          'Inténtalo primero. Si el sitio se niega, añade otra tarjeta o pregunta a atención al cliente.',
          'Sin una tarjeta guardada, no puedes pagar con tarjeta hasta que escribas los datos de una en tu próximo pedido.',
        ],
      },
      'existing-orders': {
        question: '¿Qué pasa con mis pedidos?',
        answer: ['Los pedidos pagados se quedan como están. Eliminar una tarjeta solo importa para compras posteriores.'],
      },
      'unpaid-orders': {
        question: 'Tengo pedidos sin pagar. ¿Qué hago?',
        answer: ['Págalos o cancélalos primero. Pueden impedir que se elimine la tarjeta.'],
      },
      sync: {
        question: 'Si la elimino en el sitio web, ¿se elimina en la app?',
        answer: ['No es seguro. Una guía dice que son cosas separadas; otra, que son lo mismo. Mira en los dos.'],
      },
      refunds: {
        question: '¿Adónde va un reembolso cuando la tarjeta ya está eliminada?',
        answer: [
          'Casi siempre a la tarjeta con la que se pagó, aunque ya no esté guardada. Si esperas un reembolso, es más seguro eliminar la tarjeta después.',
          '¿Pagaste con saldo de Alipay? Entonces puede volver allí.',
        ],
      },
      'charge-failed': {
        question: 'Dice que un cobro falló. ¿Tengo que añadir la tarjeta otra vez?',
        answer: ['No. Un mensaje así no es motivo para añadir otra vez la misma tarjeta. Abre tú el sitio y mira tus pedidos.'],
      },
      'section-not-found': {
        question: 'No encuentro la sección de las tarjetas. ¿Dónde está?',
        answer: [
          'Los nombres cambian: busca «Billetera», «Pagos», «Métodos de pago» o «Tarjetas». «Abrir mis tarjetas guardadas», en Uncard, no necesita ningún menú.',
          'O escribe «Card Management» en el chat de atención al cliente.',
        ],
      },
      'five-card-limit': {
        question: '¿Cuántas tarjetas puedo guardar?',
        answer: [
          'Hay guías que dicen cinco en una cuenta de Alipay; una dice que no hay límite. Si el sitio no acepta más, elimina una primero.',
        ],
      },
      'check-charge': {
        question: '¿Por qué se cobró una pequeña cantidad cuando añadí una tarjeta?',
        answer: ['Para ver si la tarjeta funciona. Muchas veces es alrededor de 1 USD y debería volver por sí solo.'],
      },
      'saved-by-itself': {
        question: 'Nunca guardé una tarjeta. ¿Por qué está ahí?',
        answer: ['Al pagar un pedido, muchas veces viene marcada una casilla que guarda la tarjeta. Desmárcala antes de pagar.'],
      },
      'safe-to-keep': {
        question: '¿Es seguro dejar mi tarjeta guardada?',
        answer: [
          'Las guías dicen que se guarda bien protegida; nadie de fuera puede comprobarlo. Nadie puede hacer mal uso de lo que no está guardado.',
          'La gente elimina tarjetas para evitar compras por error, por privacidad, tras cambiar de banco o porque una tarjeta ha vencido.',
        ],
      },
      'virtual-cards': {
        question: '¿Hay un tipo de tarjeta más seguro?',
        answer: [
          'Muchos bancos ofrecen tarjetas virtuales, algunas para una sola compra. Si se filtra un número así, no sirve de nada en otro lugar.',
        ],
      },
      paypal: {
        question: '¿Puedo pagar con PayPal en su lugar?',
        answer: ['En algunos países se ofrece al pagar el pedido. En ese caso, la tienda no ve tu tarjeta.'],
      },
      'other-wallets': {
        question: '¿Mi tarjeta está también en Google Play, Google Pay o Apple Pay?',
        answer: ['Quizá, pero eso va aparte. Cada uno guarda sus propias tarjetas y allí se eliminan.'],
      },
      'lost-card': {
        question: 'Perdí la tarjeta, me la robaron o alguien la usó. ¿Basta con eliminarla?',
        answer: ['No. Llama primero a tu banco y pide que la bloqueen. Eliminarla aquí no la bloquea.'],
      },
      'other-data': {
        question: '¿Qué más guarda mi cuenta?',
        answer: [
          'Tu número de teléfono, direcciones, quizá documentos para la aduana. Uncard no se ocupa de eso: mira en la configuración de tu cuenta.',
        ],
      },
    },
    myths: {
      title: 'Para que nadie te engañe',
      lines: [
        'Ninguna página auténtica pide el número completo de la tarjeta, los tres números del reverso ni tu fecha de nacimiento para eliminar una tarjeta.',
        'Nadie tiene que instalar nada, compartir la pantalla ni pagar para eliminar una tarjeta.',
        'No tienes que cerrar tu cuenta para librarte de una tarjeta.',
        'Un enlace en un correo o en un mensaje no es forma de llegar a tus tarjetas. Abre tú el sitio.',
      ],
    },
  },
  options: {
    title: 'Configuración',
    language: 'Idioma',
    text: 'Tamaño del texto',
    sites: 'Indicaciones en la página',
    sitesNote: 'Donde están desactivadas, la ventana pequeña de Uncard te sigue guiando.',
    aliexpress: 'En AliExpress',
    alipay: 'En Alipay',
    notifications: 'Notificaciones',
    notificationsNote: 'Solo se usan para recordatorios. Tu navegador te pregunta antes de permitirlas.',
    held: 'Lo que guarda Uncard',
    heldNote: 'Todo lo que se guarda, solo en este dispositivo. No contiene ningún número de tarjeta, nombre ni dirección.',
    holds: {
      journey: 'Tu progreso: dónde se vio una tarjeta, qué se confirmó, qué pasos están marcados y un recordatorio.',
      preferences: 'Lo que has elegido aquí.',
      words: 'Los textos de Uncard en tu idioma.',
      setAside: 'Un registro anterior que no se pudo leer, conservado tal como estaba.',
    },
    heldNothing: 'No hay nada guardado.',
    notHeld:
      'Mientras el navegador está abierto, Uncard también recuerda las filas de la lista mediante códigos que nadie puede descifrar. Desaparecen cuando se cierra.',
    showData: 'Mostrarlo tal como está guardado',
    erase: 'Borrar todo',
    eraseNote: 'Treinta días después de terminar con el sitio web y la app, tu progreso se borra solo.',
    eraseSure: '¿Borrar el progreso, el recordatorio y la configuración? Esto no se puede deshacer.',
    eraseYes: 'Sí, borrar',
    eraseNo: 'No, conservar',
    erased: 'Se ha borrado todo.',
    progress: 'Llevarte tu progreso',
    progressNote: 'Un archivo con tu progreso, para seguir en otro navegador. No contiene datos de tarjetas.',
    exportFile: 'Guardar como archivo',
    importFile: 'Leer de un archivo',
    imported: 'Tu progreso se ha leído del archivo.',
    importErrors: {
      'too-large': 'Este archivo es demasiado grande para ser un progreso de Uncard.',
      'not-a-file-of-ours': 'Este archivo no es un progreso de Uncard.',
      newer: 'Este archivo viene de una versión más nueva de Uncard. Actualiza Uncard primero.',
      broken: 'Este archivo está dañado o se ha modificado, así que no se puede leer.',
    },
    importKept: 'Lo que tenías no ha cambiado.',
  },
  welcome: {
    title: 'Todo listo para usar Uncard',
    lead: 'Te muestra, paso a paso, cómo eliminar una tarjeta bancaria guardada en AliExpress y Alipay.',
    does: {
      title: 'Qué hace',
      lines: [
        'Marca, en la propia página, lo siguiente que hay que presionar.',
        'Mira de nuevo después de la eliminación y te dice si la tarjeta de verdad ya no está.',
        'Te recuerda la app móvil, que puede guardar la tarjeta aparte.',
      ],
    },
    never: {
      title: 'Qué no hace nunca',
      lines: [
        'No presiona nada ni escribe nada: siempre eres tú quien presiona.',
        'No lee lo que escribes ni ningún número de tarjeta completo.',
        'No envía nada a ninguna parte. No tiene cuenta, ni servidor, ni publicidad.',
      ],
    },
    good: {
      title: 'Conviene saber',
      lines: [
        'Funciona solo en AliExpress y Alipay, y no entra en ventanas privadas.',
        'No tiene relación con AliExpress ni Alipay.',
        'No puede ver la app móvil: ahí te dice qué buscar.',
      ],
    },
    pin: 'Para tenerlo a mano, presiona la pieza de rompecabezas de tu navegador y fija Uncard.',
    open: 'Abrir mis tarjetas guardadas y empezar',
    openNote: 'La guía empieza y AliExpress se abre en esta pestaña. Quizá tengas que iniciar sesión antes.',
    allow: 'Permitir el acceso',
    allowNote: 'Tu navegador no deja entrar a Uncard en estos sitios hasta que tú lo permitas.',
  },
};
