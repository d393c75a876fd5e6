package org.fengqiao.person;

import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.term.Labelled;

/** What a personal value is: how it is normalised before hashing, and how it looks when masked. */
public enum PersonalKind implements Labelled {
    NAME("姓名", Names::normal, Masks::name),
    PHONE("电话", Phones::normal, Masks::phone),
    ID_NUMBER("身份证号", IdNumbers::normal, Masks::idNumber),
    /** Sealed and masked, never looked for: one address has too many spellings. */
    ADDRESS("住址", address -> Optional.empty(), Masks::address);

    private final String label;
    private final Function<String, Optional<String>> normaliser;
    private final Function<String, String> mask;

    PersonalKind(String label, Function<String, Optional<String>> normaliser, Function<String, String> mask) {
        this.label = label;
        this.normaliser = normaliser;
        this.mask = mask;
    }

    @Override
    public String label() {
        return label;
    }

    /** The one spelling of the value; empty if it is no such thing or not to be looked for. */
    public Optional<String> normal(String value) {
        return value == null ? Optional.empty() : normaliser.apply(value);
    }

    /** The value as a screen shows it to those who need not know it; empty for null. */
    public String masked(String value) {
        return value == null || value.isBlank() ? "" : mask.apply(value.strip());
    }
}
