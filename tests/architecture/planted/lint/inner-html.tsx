export const Page = ({ html }: { html: string }) => <div dangerouslySetInnerHTML={{ __html: html }} />;
