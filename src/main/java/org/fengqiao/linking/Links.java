package org.fengqiao.linking;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.linking.ProposalRows.Pair;
import org.fengqiao.person.PersonHash;
import org.fengqiao.person.PersonHashes;
import org.fengqiao.receipt.store.Storage;
import org.springframework.dao.DuplicateKeyException;

/**
 * Proposes links and keeps what people made of them. Takes part in the caller's transaction. Casework does not hand in
 * what belongs to an accusation: who is an informer must not be found by likeness.
 */
public final class Links implements AutoCloseable {

    private final Storage storage;
    private final CandidateIndex index;
    private final ProposalRows rows;
    private final LinkSettings settings;
    private final PersonHashes hashes;
    private final WordSet words = new WordSet();

    Links(Storage storage, CandidateIndex index, ProposalRows rows, PersonHashes hashes, LinkSettings settings) {
        this.storage = storage;
        this.index = index;
        this.rows = rows;
        this.hashes = hashes;
        this.settings = settings;
    }

    /** @param text title and text together, or null; only a signature of its words is kept */
    public Traits traits(String matter, Set<PersonHash> people, String place, String item, Instant receivedAt,
                         String text) {
        return new Traits(matter, people, place, item, receivedAt,
                Signature.of(words.of(text), hashes.secretNumber("words")));
    }

    /**
     * Takes a matter that is new into the index and proposes what it may belong to, of each kind the few most alike, the
     * newest first.
     */
    public void add(Traits traits, Instant now) {
        storage.join(() -> {
            index.put(traits);
            return propose(traits.matter(), nearest(traits), List.of(), now);
        });
    }

    /** As {@link #add} for one that changed; what was proposed before, whatever became of it, is not proposed again. */
    public void change(Traits traits, Instant now) {
        storage.join(() -> {
            index.remove(traits.matter());
            index.put(traits);
            return propose(traits.matter(), nearest(traits), rows.of(traits.matter()), now);
        });
    }

    /**
     * Who corrects the other matter at the same moment may propose the same; then what they did not is proposed.
     *
     * @return how many are new
     */
    private int propose(String matter, List<Pair> nearest, List<LinkProposal> before, Instant now) {
        List<LinkProposal> known = before;
        while (true) {
            List<Pair> fresh = unknown(nearest, known);
            if (fresh.isEmpty()) {
                return 0;
            }
            try {
                rows.propose(fresh, now);
                return fresh.size();
            } catch (DuplicateKeyException proposedMeanwhile) {
                known = rows.of(matter);
            }
        }
    }

    private static List<Pair> unknown(List<Pair> pairs, List<LinkProposal> known) {
        return pairs.stream().filter(pair -> known.stream().noneMatch(pair::is)).toList();
    }

    private List<Pair> nearest(Traits traits) {
        Map<LinkKind, List<Pair>> byKind = index.candidates(traits).stream()
                .flatMap(other -> Likeness.of(traits, other, settings).stream().map(l -> new Pair(traits, other, l)))
                .sorted(Comparator.comparingInt((Pair pair) -> -pair.likeness().alike())
                        .thenComparing(pair -> pair.other().receivedAt(), Comparator.reverseOrder())
                        .thenComparing(pair -> pair.other().matter()))
                .collect(Collectors.groupingBy(pair -> pair.likeness().kind()));
        return byKind.values().stream().flatMap(pairs -> pairs.stream().limit(settings.mostOfAKind())).toList();
    }

    /**
     * What a matter that is not registered yet may belong to; nothing is kept.
     *
     * @return by number of the other matter, most alike first
     */
    public Map<String, Likeness> alike(Traits traits) {
        Map<String, Likeness> alike = new LinkedHashMap<>();
        storage.read(() -> index.candidates(traits)).stream()
                .flatMap(other -> Likeness.of(traits, other, settings).stream().map(l -> Map.entry(other.matter(), l)))
                .sorted((a, b) -> Integer.compare(b.getValue().alike(), a.getValue().alike()))
                .forEach(found -> alike.put(found.getKey(), found.getValue()));
        return alike;
    }

    /** Takes a matter out of the index: its personal data were erased, or it turned out to be an accusation. */
    public void remove(String matter) {
        storage.write(() -> {
            index.remove(matter);
            rows.withdraw(matter);
            return matter;
        });
    }

    /** What waits for a person, about this matter. */
    public List<LinkProposal> open(String matter) {
        return storage.read(() -> rows.of(matter, LinkState.PROPOSED));
    }

    /** What people linked to this matter. */
    public List<LinkProposal> linked(String matter) {
        return storage.read(() -> rows.of(matter, LinkState.CONFIRMED));
    }

    /** @throws LinkException if there is no such proposal or somebody settled it otherwise */
    public LinkProposal confirm(long id, String by, Instant now) {
        return settle(id, LinkState.CONFIRMED, by, now);
    }

    /** @throws LinkException if there is no such proposal or somebody settled it otherwise */
    public LinkProposal refuse(long id, String by, Instant now) {
        return settle(id, LinkState.REFUSED, by, now);
    }

    @Override
    public void close() {
        words.close();
    }

    private LinkProposal settle(long id, LinkState state, String by, Instant now) {
        return storage.write(() -> {
            LinkProposal proposal = rows.lock(id).orElseThrow(() -> new LinkException("没有编号为 " + id
                    + " 的关联建议。"));
            if (proposal.state() == state) {
                return proposal;
            }
            if (proposal.state() != LinkState.PROPOSED) {
                throw new LinkException("这条关联建议已由 " + proposal.settledBy() + " 定为「" + proposal.state().label()
                        + "」，不能再改。");
            }
            rows.settle(id, state, by, now);
            return rows.lock(id).orElseThrow();
        });
    }
}
