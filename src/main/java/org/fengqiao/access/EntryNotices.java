package org.fengqiao.access;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fengqiao.casework.access.Involved;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.register.CaseChange;
import org.fengqiao.notice.NewNotice;
import org.fengqiao.notice.NoticeKind;
import org.fengqiao.notice.Notices;
import org.fengqiao.place.DirectoryDay;

/**
 * The notices of one entry. The accused and whoever they command are never told, but the nearest body above that is not
 * accused.
 */
final class EntryNotices {

    private final Notices notices;
    private final CaseEvent entry;
    private final Involved involved;
    private final DirectoryDay day;
    private final Set<String> told = new TreeSet<>();

    EntryNotices(Notices notices, CaseChange change, DirectoryDay day) {
        this.notices = notices;
        this.entry = change.file().newest();
        this.involved = change.involved();
        this.day = day;
    }

    /** Whom to tell: a post of a body, or whoever leads it. */
    record To(String body, String post, String person) {

        static To leaderOf(String body) {
            return new To(body, null, null);
        }
    }

    /** Nothing where no body is known, or where the same was told before. */
    void tell(NoticeKind kind, To to, String text) {
        if (to.body() == null) {
            return;
        }
        if (involved.bars(to.body(), day)) {
            Involved.line(to.body(), day).stream().filter(upper -> !involved.bars(upper, day)).findFirst()
                    .ifPresent(upper -> tell(kind, To.leaderOf(upper), text));
            return;
        }
        String mark = String.join("/", entry.matter(), String.valueOf(entry.sequence()), kind.code(), to.body(),
                String.valueOf(to.post()), text);
        if (notices.tell(new NewNotice(mark, kind, entry.matter(), to.body(), to.post(), to.person(), text,
                entry.recordedAt()))) {
            told.add(kind.code() + "/" + to.body());
        }
    }

    /** What was told anew: kind and body, as alarm/440304-xinfang. */
    Set<String> told() {
        return told;
    }

    /** Codes of the bodies that were told. */
    Set<String> bodies() {
        return told.stream().map(t -> t.substring(t.indexOf('/') + 1)).collect(Collectors.toSet());
    }
}
