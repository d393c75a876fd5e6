package org.fengqiao.person;

/**
 * One field of one person.
 *
 * @param person which person of the matter, for example {@code petitioner}; never a name
 * @param kind   not null
 * @param value  as given; not blank
 */
public record PersonalValue(String person, PersonalKind kind, String value) {

    public PersonalValue {
        if (person == null || person.isBlank() || value == null || value.isBlank()) {
            throw new IllegalArgumentException("个人信息要写明是谁的、值是什么。");
        }
    }

    public String masked() {
        return kind.masked(value);
    }

    /** Never the value. */
    @Override
    public String toString() {
        return person + "." + kind.code();
    }
}
