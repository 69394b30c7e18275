import type { KeepingTexts } from './shape/keeping.ts'

export const keepingTexts: KeepingTexts = {
  work: {
    damaged:
      'Não foi possível ler o que tinha começado neste dossiê, que recomeça do início. O que foi visto na página continua aqui.',
    notKept:
      'Não foi possível guardar as últimas alterações: o armazenamento do navegador está cheio ou inacessível. Pode continuar. Copie ou guarde a carta antes de fechar esta página.',
    newer:
      'Este dossiê foi alterado noutro separador. Para que lá nada se perca, este separador não guarda mais nada até que escolha.',
    takeNewer: 'Mostrar a versão mais recente',
    keepMine: 'Ficar com esta em seu lugar',
    deleted: 'Este dossiê foi eliminado. O que vê fica aqui até fechar esta página, e não é guardado.',
  },
  identity: {
    heading: 'Os seus dados',
    why: 'Vão para as linhas ponteadas da carta; deixe em branco o que preferir escrever à mão. As suas respostas e a carta, com tudo o que nela escrever, são guardadas neste navegador com este dossiê; estes dados não, salvo se o assinalar abaixo.',
    needs: {
      complaint:
        'Para uma reclamação, indique pelo menos o nome e um contacto: a autoridade tem de informar do resultado.',
      report: 'Uma participação pode ir sem eles; a autoridade não poderá então perguntar nada.',
    },
    withoutName: (authority) => `Sem indicar o nome (${authority}):`,
    fields: {
      firstName: 'Nome próprio',
      surname: 'Apelido',
      street: 'Rua e número',
      postcode: 'Código postal',
      city: 'Localidade',
      country: 'País da morada',
      email: 'Correio eletrónico',
      phone: 'Telefone',
    },
    noCountry: 'Não indicado',
    confidential: {
      title: 'Pedir à autoridade que não diga à organização quem sou',
      what: {
        complaint:
          'A carta pede-o, e a autoridade decide. Muitas vezes não pode examinar uma reclamação sobre dados próprios sem que a organização saiba de quem são, e a lei pode dar-lhe acesso ao processo. Por isso a carta pede também um aviso prévio.',
        report:
          'A carta pede-o, e a autoridade decide. Uma participação não precisa destes dados: o que ficar em branco aqui não pode ser comunicado.',
      },
    },
    keep: 'Guardar estes dados neste navegador',
    keepWhat:
      'Para o seu próximo dossiê. Se não assinalar, desaparecem ao fechar esta página. Se desmarcar, são eliminados de imediato.',
    kept: 'Estes dados estão guardados neste navegador.',
    notKept:
      'Não foi possível guardar estes dados: o armazenamento do navegador está cheio ou inacessível. Ficam aqui até fechar esta página.',
    withdrawn:
      'Estes dados foram eliminados deste navegador noutro separador. Ficam aqui até fechar esta página.',
    notForgotten:
      'Não foi possível eliminar estes dados deste navegador. Tente de novo; retirar a extensão também os elimina.',
  },
  underAge: {
    answer: 'Meus, e tenho menos de 18 anos',
    notice:
      'Uma reclamação por uma pessoa com menos de 18 anos é em regra assinada por quem exerce as responsabilidades parentais ou a representação legal: mãe, pai ou quem tem a tutela. Poder assinar por si depende do país; a autoridade pode dizer-lho.',
    legend: 'Como continua?',
    ways: {
      'guardian-signs':
        'Assina quem exerce as responsabilidades parentais: uma reclamação, escrita em seu nome',
      report: 'Envio uma participação: não leva assinatura, e a autoridade não tem de responder',
    },
    whoseDetails: 'Os seus dados, no ponto\u00a05, são então os da pessoa que assina.',
  },
  letterLanguage: 'Língua da carta',
}
