package org.fengqiao.web;

import java.io.IOException;
import java.io.InputStream;
import org.fengqiao.file.content.Content;
import org.springframework.core.io.AbstractResource;

/** Content as it is handed out; it can be read again, so that a download can be taken up where it broke off. */
final class ContentResource extends AbstractResource {

    private final Content content;

    ContentResource(Content content) {
        this.content = content;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return content.open();
    }

    @Override
    public long contentLength() throws IOException {
        return content.size();
    }

    @Override
    public String getDescription() {
        return "content of a file";
    }
}
