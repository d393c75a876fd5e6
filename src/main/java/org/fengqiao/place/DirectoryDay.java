package org.fengqiao.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The directory of one day. Finders read codes, full names and short names; getters by code follow no alias. A body
 * that has ended is found under its old name and code and resolves to its successor in force.
 */
public interface DirectoryDay {

    Optional<Division> division(String code);

    /** By code, full name, name without its suffix, or a chain such as 福田区梅林街道. */
    Found<Division> findDivision(String codeOrName);

    /** From the division itself up to the province. */
    List<Division> upwards(String divisionCode);

    Optional<Division> at(Level level, String divisionCode);

    Optional<Body> body(String code);

    /** By code or name; where several bear the name, those that serve {@code divisionCode} (or lie above it) win. */
    Found<Body> findBody(String codeOrName, String divisionCode);

    /** The body of a line of work at a level for a place, for example (城管, COUNTY, 440304009…). */
    Optional<Body> bodyOf(String system, Level level, String divisionCode);

    /** Who commands the body, followed one step up. */
    Optional<Body> superior(String bodyCode);

    /** The lowest body that commands both, directly or not; empty if there is none. */
    Optional<Body> commonSuperior(String bodyCode, String otherCode);

    /** Whether {@code upper} commands {@code lower}, directly or not. */
    boolean commands(String upper, String lower);

    Optional<Post> post(String code);

    /** By code, or by title within the body; by title alone only when it is unique. */
    Found<Post> findPost(String codeOrTitle, String bodyCode);

    List<Post> postsOf(String bodyCode);

    Optional<Post> head(String bodyCode);

    /** The leader bound to the smallest area that holds the division (分片包联), in protocol order. */
    Optional<Post> boundLeader(String divisionCode);

    /** The leader at the level whose portfolio holds the system, in protocol order. */
    Optional<Post> portfolioLeader(String system, Level level, String divisionCode);

    Found<Item> findItem(String codeOrName);

    Collection<Item> items();

    /** By code or name; where several bear the name, the one that serves {@code divisionCode} wins. */
    Found<Channel> findChannel(String codeOrName, String divisionCode);

    Collection<Channel> channels();

    Collection<Body> bodies();

    Collection<Division> divisions();

    /**
     * Who looks after a grid, the first contact first; only those whose grid lies in the division or around it.
     *
     * @param grid code as a matter names it, or null
     */
    default List<GridContact> gridContacts(String grid, String divisionCode) {
        return List.of();
    }

    /** The first contact of every grid that has one. */
    default List<GridContact> firstContacts() {
        return List.of();
    }

    /** Branch centres and mediation bodies that serve the division, the closest first. */
    default List<Centre> centres(String divisionCode) {
        return List.of();
    }
}
