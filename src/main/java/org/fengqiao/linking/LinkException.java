package org.fengqiao.linking;

/** A link or campaign that cannot be made. The message is a sentence in Chinese. */
public final class LinkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LinkException(String message) {
        super(message);
    }
}
