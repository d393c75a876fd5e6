package org.fengqiao.matter;

import com.fasterxml.jackson.annotation.JsonAlias;

/**
 * Who petitions, kept to what the work needs. Names and contacts are personal data: they never enter a decision.
 *
 * @param kind    not null; {@link PetitionerKind#NAMELESS} matters are handled all the same
 * @param name    as given, or null
 * @param contact a way to reach the petitioner, or null
 * @param address postal address for written notices, or null
 * @param consent whether the petitioner agreed that the contact is passed to the handling body
 */
public record Petitioner(
        @JsonAlias("类别") PetitionerKind kind,
        @JsonAlias("姓名") String name,
        @JsonAlias("联系方式") String contact,
        @JsonAlias("住址") String address,
        @JsonAlias("同意转告联系方式") boolean consent) {

    /** Whether a written notice can reach the petitioner: Art. 23(2) owes none where name or address is unclear. */
    public boolean reachableInWriting() {
        return kind == PetitionerKind.KNOWN && present(name) && (present(address) || present(contact));
    }

    public boolean reachable() {
        return present(contact) || present(address);
    }

    private static boolean present(String text) {
        return text != null && !text.isBlank();
    }
}
