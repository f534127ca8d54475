import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { createRoot } from 'react-dom/client';
i18n.setMessagesCompiler(compileMessage);
i18n.loadAndActivate({ locale: 'en', messages: {} });
const name = 'x';
createRoot(document.getElementById('root')!).render(<I18nProvider i18n={i18n}><Trans>Hello <b>{name}</b></Trans></I18nProvider>);
