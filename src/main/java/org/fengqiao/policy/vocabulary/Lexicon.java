package org.fengqiao.policy.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.matter.EventKind;
import org.fengqiao.matter.EventResult;
import org.fengqiao.matter.Form;
import org.fengqiao.matter.HandlingState;
import org.fengqiao.matter.PetitionerKind;
import org.fengqiao.matter.Purpose;
import org.fengqiao.place.Level;
import org.fengqiao.policy.fact.Competence;
import org.fengqiao.policy.outcome.LegalChannel;
import org.fengqiao.policy.outcome.Party;
import org.fengqiao.policy.outcome.Role;
import org.fengqiao.term.Labelled;

/**
 * The terms that a rule of one pack may use: the product's own, those declared by the tables of the pack and of the
 * packs it extends, and the names of a directory where one is at hand. Immutable, equal by content.
 */
public final class Lexicon {

    /** The product's own terms only: the start for a pack that extends none. */
    public static final Lexicon EMPTY = new Lexicon(DirectoryNames.UNKNOWN, Set.of(), Set.of(), Set.of(), List.of());

    private final DirectoryNames names;
    private final Set<String> actions;
    private final Set<String> papers;
    private final Set<String> caseLevels;
    private final List<SentenceForm> sentences;
    private final int hash;

    private Lexicon(DirectoryNames names, Set<String> actions, Set<String> papers, Set<String> caseLevels,
                    List<SentenceForm> sentences) {
        this.names = names;
        this.actions = actions;
        this.papers = papers;
        this.caseLevels = caseLevels;
        this.sentences = List.copyOf(sentences);
        this.hash = List.of(names, actions, papers, caseLevels, sentences).hashCode();
    }

    /** The product's own terms and the names of a directory. */
    public static Lexicon of(DirectoryNames names) {
        return new Lexicon(names, Set.of(), Set.of(), Set.of(), List.of());
    }

    /** This and what the word tables of one more pack declare. */
    public Lexicon with(Collection<String> moreActions, Collection<String> morePapers,
                        Collection<String> moreCaseLevels) {
        return new Lexicon(names, union(actions, moreActions), union(papers, morePapers),
                union(caseLevels, moreCaseLevels), sentences);
    }

    /** This and the sentences of one more pack. */
    public Lexicon withSentences(Collection<SentenceForm> more) {
        List<SentenceForm> all = new ArrayList<>(sentences);
        all.addAll(more);
        return new Lexicon(names, actions, papers, caseLevels, all);
    }

    public List<SentenceForm> sentences() {
        return sentences;
    }

    /** What may stand for a member of the set, as written in facts; empty where the set is not checked. */
    public Optional<Set<String>> terms(TermSet set) {
        return switch (set) {
            case ANY -> Optional.empty();
            case PURPOSE -> labels(Purpose.class);
            case FORM -> labels(Form.class);
            case PETITIONER -> labels(PetitionerKind.class);
            case EVENT -> labels(EventKind.class);
            case RESULT -> labels(EventResult.class);
            case HANDLING -> labels(HandlingState.class);
            case LEVEL -> labels(Level.class);
            case LEGAL_CHANNEL -> labels(LegalChannel.class);
            case COMPETENCE -> labels(Competence.class);
            case CASE_LEVEL -> Optional.of(caseLevels);
            case ACTION -> Optional.of(actions);
            case PAPER -> Optional.of(papers);
            case CHANNEL -> Optional.ofNullable(names.channels());
            case CHANNEL_KIND -> Optional.ofNullable(names.channelKinds());
            case ITEM -> Optional.ofNullable(names.items());
            case ITEM_FIELD -> Optional.ofNullable(names.itemFields());
            case SYSTEM -> Optional.ofNullable(names.systems());
        };
    }

    /** The term as facts hold it (its label); empty if the word is not a member of the set. */
    public Optional<String> term(TermSet set, String word) {
        Optional<String> label = switch (set) {
            case PURPOSE -> label(Purpose.class, word);
            case FORM -> label(Form.class, word);
            case PETITIONER -> label(PetitionerKind.class, word);
            case EVENT -> label(EventKind.class, word);
            case RESULT -> label(EventResult.class, word);
            case HANDLING -> label(HandlingState.class, word);
            case LEVEL -> label(Level.class, word);
            case LEGAL_CHANNEL -> label(LegalChannel.class, word);
            case COMPETENCE -> label(Competence.class, word);
            default -> Optional.empty();
        };
        return label.isPresent() ? label : terms(set).map(all -> all.contains(word) ? word : null)
                .or(() -> terms(set).isEmpty() ? Optional.of(word) : Optional.empty());
    }

    /** The party by role label or code, or a body or post by name; empty if nobody is called so. */
    public Optional<Party> party(String word) {
        for (Role role : Role.values()) {
            if (role.label().equals(word) || role.code().equals(word)) {
                return Optional.of(new Party.ByRole(role));
            }
        }
        return names.bodies() == null || names.bodies().contains(word)
                ? Optional.of(new Party.Named(word)) : Optional.empty();
    }

    /** Labels of all roles, and the bodies where they are at hand. */
    public Set<String> parties() {
        Set<String> roles = labels(Role.class).orElseThrow();
        return names.bodies() == null ? roles : union(roles, names.bodies());
    }

    /** Whether a party that is no role can be checked. */
    public boolean knowsBodies() {
        return names.bodies() != null;
    }

    static <T extends Enum<T> & Labelled> Optional<T> parse(Class<T> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(t -> t.label().equals(word) || t.code().equals(word)).findFirst();
    }

    static <T extends Enum<T> & Labelled> Optional<Set<String>> labels(Class<T> type) {
        Set<String> labels = new LinkedHashSet<>();
        for (T term : type.getEnumConstants()) {
            labels.add(term.label());
        }
        return Optional.of(labels);
    }

    private static <T extends Enum<T> & Labelled> Optional<String> label(Class<T> type, String word) {
        return parse(type, word).map(Labelled::label);
    }

    private static Set<String> union(Set<String> some, Collection<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return Collections.unmodifiableSet(all);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Lexicon that && hash == that.hash && names.equals(that.names)
                && actions.equals(that.actions) && papers.equals(that.papers) && caseLevels.equals(that.caseLevels)
                && sentences.equals(that.sentences);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
