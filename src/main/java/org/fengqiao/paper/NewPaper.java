package org.fengqiao.paper;

/**
 * A paper to draft.
 *
 * @param matter    id of the matter
 * @param pack      pack whose templates win over the common ones, or null
 * @param basis     document and article that the paper rests on
 * @param draftedBy account, or {@code system}
 */
public record NewPaper(String matter, String pack, Sender sender, Addressee to, String basis, PaperContent content,
                       String draftedBy) {

    /** @throws PaperException if anything that every paper needs is missing */
    public NewPaper {
        Content head = new Content(content.paper()).text("事项编号", matter).text("发文机关", sender.name())
                .text("机关编码", sender.code()).text("机关代字", sender.mark()).text("主送", to.name())
                .text("依据", basis).text("起草人", draftedBy);
        head.complete();
    }
}
