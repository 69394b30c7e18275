import type { PortalWords } from './shape/portal.ts'

export const portalWords: PortalWords = {
  code: 'en',
  asked: {
    firstName:
      'first name | first names | given name | given names | forename | forenames | christian name | firstname | givenname | fname',
    surname: 'surname | last name | family name | second name | lastname | lname',
    halfSurname: '',
    name: 'name',
    fullName:
      'full name | first and last name | name and surname | first name and surname | first name and last name | first name last name | forename and surname | complete name | name first and last | fullname',
    street:
      'street | street address | street and number | street name and number | house number and street | number and street | street name | address line 1 | address 1 | line 1 of address | first line of address | building and street',
    houseNumber:
      'house number | building number | house name or number | house name | apartment | flat | floor | building | unit | number',
    postcode:
      'postcode | post code | postal code | zip | zip code | eircode | zip postcode | postcode zip | zipcode | postalcode',
    city: 'city | town | town or city | city or town | city town | town city | municipality',
    town: 'postcode and city | postcode and town | postcode city | city and postcode | town and postcode | postal code and city | zip and city',
    country: 'country | country of residence',
    address:
      'address | postal address | home address | mailing address | full address | full postal address | correspondence address | residential address',
    email: 'e-mail | email | mail | e-mail address | email address | electronic mail | mail address',
    phone:
      'phone | telephone | phone number | telephone number | mobile | mobile number | mobile phone | mobile phone number | contact number | contact phone number | tel | daytime phone number | daytime telephone number | cell phone | landline | phone no | contact telephone number | landline or mobile number | contact no | phone or mobile',
    organisation:
      'trading name | company name | business name | organisation name | organization name | legal name | controller name | business or organisation name | name of organisation',
    site: 'website | web site | site | website address | web address | url | website url | web page | webpage | link | link to the page | link to the website | page address | page url | address of the website | address of the web page | address of the page | url of the page | url of the website | online address | website or app | app or website',
    contact: 'contact | contact details | contact information | contact point',
    subject:
      'subject | subject of complaint | subject of the complaint | subject of your complaint | complaint subject | complaint title | title of complaint | title of your complaint | subject line | topic | heading | subject matter | brief title | short title | title for your complaint',
    facts:
      'description | facts | details | statement of facts | details of complaint | details of the complaint | details of your complaint | description of complaint | description of the complaint | description of your complaint | description of the facts | description of the problem | description of the issue | description of the incident | nature of complaint | nature of your complaint | nature of the complaint | message | your message | your concern | your concerns | your complaint | complaint details | what happened | what has happened | what went wrong | circumstances | summary of complaint | summary of your complaint | summary of the complaint | summary of the facts | reason for complaint | reasons for your complaint | reason for your complaint | issue | problem | query | your query | violation | infringement | breach | alleged infringement | alleged breach | matter | full description | grievance | incident | wrongdoing',
    factsDate:
      'date of the facts | date of incident | date of the incident | date of the event | date of event | when did this happen | when did it happen | when did the incident happen | when did this take place | date it happened | date this happened | date of occurrence | date of the alleged infringement | date of infringement | incident date | when was your data collected',
    priorContact:
      'prior contact | previous contact | steps taken | steps already taken | steps you have taken | have you contacted | have you already contacted | have you complained | have you raised | contact with the organisation | contact with the organization | correspondence with the organisation | what steps have you taken | action taken so far | prior steps | attempts to resolve | what have you done | try to resolve | tried to resolve | have you … contacted | have you … complained | have you … raised | what … done so far | steps … taken | action … taken | contact … organisation | did you contact | did you complain',
    requests:
      'requests | what do you want | what would you like | what outcome | outcome | desired outcome | outcome sought | outcome you are seeking | remedy | remedy sought | remedies sought | resolution | desired resolution | expected outcome | what do you ask | what are you asking | what do you expect | what would you like … to do | what do you want … to do | how would you like … resolved | put things right | what are you looking for | want us to do | like us to do | what action | what result | what are you seeking | relief sought | remedy requested | requested remedy',
    letter:
      'letter | text of the letter | complaint letter | full text of your complaint | full text of the complaint | full text',
    tell: 'describe | please describe | explain | please explain | tell us | give details | provide details | outline | set out | please provide details | more details',
    none: 'title | date of birth | birth date | place of birth | maiden name | birth name | title mr | salutation | gender | sex | nationality | occupation | job title | position | role | reference | reference number | case number | case reference | file number | account number | customer number | registration number | company number | company registration number | vat number | username | user name | password | captcha | verification code | security code | fax | address line 2 | address 2 | second line of address | po box | county | region | state | province | language | preferred language | iban | passport number | id number | national id | personal data concerned | data concerned | damage | harm | reply of the organisation | response received | response | organisation’s response | their response | comments | comment | remarks | additional information | further information | anything else | evidence | attachment | attachments | documents | file | files | date of your request | date of request | date of letter | date | date of contact | when did you contact | signature | place | department | sector | category | type | type of complaint | nickname | sender | sender number | search | keywords | names of others | how did you hear',
  },
  whose: {
    self: 'complainant | applicant | claimant | petitioner | about you | who are you | person making the complaint | person making this complaint | personal details | personal information | identity | own details | data subject making the complaint | reporter | complaining party | your identity | making the complaint',
    possessive: 'your | my',
    organisation:
      'making a complaint about | make a complaint about | complain about | organisation | organization | controller | data controller | company | business | association | body | entity | respondent | provider | publisher | party complained about | complained about | complaining about | complaint is about | public body | party concerned | organisation concerned | firm | who is your complaint about | who are you complaining about | opposing party | political party | complaint against | against whom | who is the complaint against',
    other:
      'representative | represented | lawyer | solicitor | attorney | third party | another person | someone else | on behalf | behalf | child | minor | parent | guardian | witness | data protection officer | dpo | newsletter | subscribe | subscription | sign in | log in | login | sign up | spouse | press contact | contact person | person you contacted | person you spoke | person contacted | processor | person concerned | person affected | affected person | your company | your organisation | your organization | your business | your employer | emergency',
  },
  filling:
    'of | the | a | an | and | or | to | in | for | on | at | s | is | please | enter | enter your | required | optional | mandatory | field | full | complete | current | valid | main | primary | preferred | if known | if | known | any | this | that | we | can | use | contact you | confirm | confirmation | repeat | re | again | retype | type | where | with | which | are | it | no | eg | e | g | max | maximum | characters | character | concerned | complaint | complaint form | the complaint | your complaint | involved | you | us | there | their | detailed | brief | briefly | short | exact | in detail | as possible | much | person | question | already | previously | beforehand | where you live | authority | public authority | app | application | correspondence | including | relevant | dates | in your own words | in chronological order',
  characters: 'characters | character | chars',
  least: 'minimum | min | least',
}
