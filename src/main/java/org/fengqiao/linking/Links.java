package org.fengqiao.linking;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.person.PersonHash;
import org.fengqiao.person.PersonHashes;
import org.fengqiao.receipt.store.Storage;

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
     * Takes a matter into the index and proposes what it may belong to; what was settled before is not proposed again.
     *
     * @return the new proposals, most alike first
     */
    public List<LinkProposal> add(Traits traits, Instant now) {
        return storage.write(() -> {
            index.put(traits);
            return index.candidates(traits).stream()
                    .flatMap(other -> Likeness.of(traits, other, settings).stream()
                            .flatMap(likeness -> rows.propose(traits, other, likeness, now).stream()))
                    .sorted((a, b) -> Integer.compare(b.likeness().alike(), a.likeness().alike())).toList();
        });
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

    /** Words that two texts have in common, for whoever may read both and is to confirm. */
    public Set<String> commonWords(String one, String other) {
        Set<String> common = words.of(one);
        common.retainAll(words.of(other));
        return common;
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
