package org.fengqiao.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.casework.event.CaseEvent;
import org.fengqiao.casework.event.CaseFile;
import org.fengqiao.casework.event.Happening;
import org.fengqiao.casework.register.Casework;
import org.fengqiao.casework.store.PartRows;
import org.fengqiao.paper.Paper;
import org.fengqiao.paper.Papers;
import org.fengqiao.receipt.PersonalVault;
import org.fengqiao.receipt.store.Storage;
import org.fengqiao.security.AccountUser;
import org.fengqiao.security.Role;

/**
 * What was split off a matter, and what it was split off. Each of the two knows the other only before somebody who may see
 * both; before anybody else nothing of it is there.
 */
public final class CaseParts {

    private final CaseAccess access;
    private final Casework casework;
    private final Papers papers;
    private final PartRows rows;
    private final Storage storage;

    CaseParts(CaseAccess access, Casework casework, Papers papers, PartRows rows, Storage storage) {
        this.access = access;
        this.casework = casework;
        this.papers = papers;
        this.rows = rows;
        this.storage = storage;
    }

    /**
     * As far as its reader may know.
     *
     * @param whole   number of the matter that it was part of, or null
     * @param parts   numbers of what was split off it; none for a system
     * @param mayTell what in the whole was there before, in somebody's own words, and may still tell of this part: a person
     *                reads it, and withdraws the paper or takes back what can be taken back
     */
    public record Parting(String whole, List<String> parts, List<Trace> mayTell) {
        public Parting {
            parts = List.copyOf(parts);
            mayTell = List.copyOf(mayTell);
        }
    }

    /**
     * One thing of the whole.
     *
     * @param entry place in its log, or null for a paper
     * @param paper id of the paper, or null for an entry
     * @param what  kind of act or paper, in Chinese
     * @param at    when it was told or drafted
     */
    public record Trace(Long entry, Long paper, String what, Instant at) {
    }

    /** @param file of a matter that the account sees */
    public Parting of(CaseFile file, AccountUser user) {
        String whole = file.registered().from();
        boolean both = whole != null && access.sees(whole, user);
        // A system hands on what it reads of a matter to whoever handles that.
        List<String> parts = Reader.of(user).on(Role.MACHINE) ? List.of() : storage.read(() ->
                rows.of(file.newest().matter())).stream().filter(part -> access.sees(part, user)).toList();
        return new Parting(both ? whole : null, parts,
                both ? mayTell(whole, file.events().get(0).recordedAt()) : List.of());
    }

    /** The same log without the number of what it was split off, unless the account sees that. */
    public CaseFile known(CaseFile file, AccountUser user) {
        Happening.Registered entered = file.registered();
        if (entered.from() == null || access.sees(entered.from(), user)) {
            return file;
        }
        List<CaseEvent> events = new ArrayList<>(file.events());
        CaseEvent first = events.get(0);
        events.set(0, new CaseEvent(first.matter(), first.sequence(), new Happening.Registered(entered.matter(),
                entered.source(), entered.submission(), entered.limits(), null, entered.signal()), first.actor(), first.at(),
                first.recordedAt(), first.proof(), first.judged(), first.receipt()));
        return new CaseFile(events);
    }

    private List<Trace> mayTell(String whole, Instant parted) {
        List<Trace> traces = new ArrayList<>();
        for (CaseEvent entry : casework.file(whole).events()) {
            if (!entry.recordedAt().isAfter(parted) && entry.what() instanceof Happening.Act act && worded(act)) {
                traces.add(new Trace(entry.sequence(), null, act.event().kind().label(), entry.recordedAt()));
            }
        }
        for (Paper paper : papers.ofMatter(whole)) {
            if (!paper.draftedAt().isAfter(parted)) {
                traces.add(new Trace(null, paper.id(), paper.kind().label() + "（" + paper.state().label() + "）",
                        paper.draftedAt()));
            }
        }
        return traces;
    }

    /** Words that splitting destroyed tell nothing any more. */
    private static boolean worded(Happening.Act act) {
        String note = act.event().note();
        return note != null && !note.isBlank() && !note.equals(PersonalVault.TAKEN);
    }
}
