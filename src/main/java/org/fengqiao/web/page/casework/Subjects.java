package org.fengqiao.web.page.casework;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.casework.store.CaseBoard;
import org.fengqiao.casework.store.CaseBoard.Subject;
import org.fengqiao.receipt.store.Storage;
import org.springframework.stereotype.Component;

/** What the matters of a list are about: a number tells nobody whether it is a street lamp or a wage. */
@Component
class Subjects {

    private final CaseBoard board;
    private final Storage storage;
    private final BodyNames names;

    Subjects(CaseBoard board, Storage storage, BodyNames names) {
        this.board = board;
        this.storage = storage;
        this.names = names;
    }

    /** @param matters numbers of matters that the reader sees; null among them is passed over */
    Map<String, Subject> of(Collection<String> matters) {
        return storage.read(() -> board.subjects(matters.stream().filter(m -> m != null).distinct().toList()));
    }

    /** The same in a few words. */
    Map<String, String> words(Collection<String> matters) {
        Map<String, String> words = new TreeMap<>();
        of(matters).values().forEach(s -> words.put(s.matter(), words(s)));
        return words;
    }

    private String words(Subject subject) {
        return (subject.item() == null ? subject.channel() : subject.item()) + "，" + names.place(subject.place());
    }
}
