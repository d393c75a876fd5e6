package org.fengqiao.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The directory of one day: the shared index seen with that day's eyes. */
final class IndexedDay implements DirectoryDay {

    /** What a county asks for in a day, and little enough for all the days that are kept. */
    private static final int MOST = 512;

    /** Both may be null; {@code where} is the code of a division or body. */
    private record Asked(String text, String where) {

        /** On the way of every decision, so without the detour over reflection. */
        @Override
        public int hashCode() {
            return Objects.hashCode(text) * 31 + Objects.hashCode(where);
        }
    }

    private final DirectoryIndex index;
    private final LocalDate day;
    private final CommandLines lines;
    private final Answers<String, Found<Division>> foundDivisions = new Answers<>(MOST);
    private final Answers<Asked, Found<Body>> foundBodies = new Answers<>(MOST);
    private final Answers<Asked, Found<Post>> foundPosts = new Answers<>(MOST);
    private final Answers<Asked, Found<Channel>> foundChannels = new Answers<>(MOST);
    private final Answers<String, Found<Item>> foundItems = new Answers<>(MOST);
    private final Answers<DirectoryIndex.Seat, Optional<Body>> seated = new Answers<>(MOST);
    private final Answers<String, List<Division>> lineUpwards = new Answers<>(MOST);
    private final Answers<String, Optional<Body>> superiors = new Answers<>(MOST);
    private final Answers<String, Map<String, Body>> above = new Answers<>(MOST);
    private final Answers<String, List<Post>> posts = new Answers<>(MOST);

    IndexedDay(DirectoryIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
        this.lines = new CommandLines(index.bodies, day);
    }

    @Override
    public Optional<Division> division(String code) {
        return index.divisions.on(day, code);
    }

    @Override
    public Found<Division> findDivision(String codeOrName) {
        return foundDivisions.of(codeOrName, asked -> new DivisionFinder(index, day).find(asked));
    }

    @Override
    public List<Division> upwards(String divisionCode) {
        return lineUpwards.of(divisionCode, code -> List.copyOf(index.divisions.upwards(day, code)));
    }

    @Override
    public Optional<Division> at(Level level, String divisionCode) {
        return index.divisions.at(day, level, divisionCode);
    }

    @Override
    public Optional<Body> body(String code) {
        return index.bodies.on(day, code);
    }

    @Override
    public Found<Body> findBody(String codeOrName, String divisionCode) {
        return foundBodies.of(new Asked(codeOrName, divisionCode),
                asked -> new BodyFinder(index, day).find(asked.text(), asked.where()));
    }

    @Override
    public Optional<Body> bodyOf(String system, Level level, String divisionCode) {
        return system == null || level == null || divisionCode == null ? seatedBody(system, level, divisionCode)
                : seated.of(new DirectoryIndex.Seat(system, level, divisionCode),
                        s -> seatedBody(s.system(), s.level(), s.division()));
    }

    private Optional<Body> seatedBody(String system, Level level, String divisionCode) {
        Optional<DirectoryIndex.Seat> seat = seat(system, level, divisionCode);
        for (Body body : seat.isEmpty() ? List.<Body>of() : index.seats.getOrDefault(seat.get(), List.of())) {
            if (body.validity().covers(day)) {
                return Optional.of(body);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Body> superior(String bodyCode) {
        return superiors.of(bodyCode, lines::superior);
    }

    @Override
    public Optional<Body> commonSuperior(String bodyCode, String otherCode) {
        Map<String, Body> aboveOther = above(otherCode);
        return above(bodyCode).values().stream().filter(b -> aboveOther.containsKey(b.code())).findFirst();
    }

    @Override
    public boolean commands(String upper, String lower) {
        return above(lower).containsKey(upper);
    }

    private Map<String, Body> above(String bodyCode) {
        return above.of(bodyCode, lines::above);
    }

    @Override
    public Optional<Post> post(String code) {
        return index.posts.on(day, code);
    }

    @Override
    public Found<Post> findPost(String codeOrTitle, String bodyCode) {
        return foundPosts.of(new Asked(codeOrTitle, bodyCode),
                asked -> new PostFinder(index, day).find(asked.text(), asked.where()));
    }

    @Override
    public List<Post> postsOf(String bodyCode) {
        return posts.of(bodyCode, code -> inForce(index.postsByBody.get(code)));
    }

    @Override
    public Optional<Post> head(String bodyCode) {
        for (Post post : postsOf(bodyCode)) {
            if (post.head()) {
                return Optional.of(post);
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Post> boundLeader(String divisionCode) {
        for (Division division : upwards(divisionCode)) {
            List<Post> bound = inForce(index.boundTo.get(division.code()));
            if (!bound.isEmpty()) {
                return Optional.of(bound.get(0));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Post> portfolioLeader(String system, Level level, String divisionCode) {
        return seat(system, level, divisionCode).flatMap(seat -> inForce(index.portfolios.get(seat)).stream()
                .findFirst());
    }

    @Override
    public Found<Item> findItem(String codeOrName) {
        return foundItems.of(codeOrName, this::searchItem);
    }

    private Found<Item> searchItem(String codeOrName) {
        String normal = codeOrName == null || codeOrName.length() > Names.LONGEST ? "" : Names.normal(codeOrName);
        List<Item> coded = index.items.allOf(normal).stream().filter(i -> i.validity().covers(day)).toList();
        List<Item> found = coded.isEmpty() ? index.itemNames.named(normal, i -> i.validity().covers(day)) : coded;
        return Choice.of(codeOrName, found, () -> index.itemNames.nearest(normal));
    }

    @Override
    public Collection<Item> items() {
        return index.items.allOn(day);
    }

    @Override
    public Found<Channel> findChannel(String codeOrName, String divisionCode) {
        return foundChannels.of(new Asked(codeOrName, divisionCode),
                asked -> new ChannelFinder(index, day).find(asked.text(), asked.where()));
    }

    @Override
    public Collection<Channel> channels() {
        return index.channels.allOn(day);
    }

    @Override
    public Collection<Body> bodies() {
        return index.bodies.allOn(day);
    }

    @Override
    public Collection<Division> divisions() {
        return index.divisions.versions().allOn(day);
    }

    @Override
    public List<Centre> centres(String divisionCode) {
        return upwards(divisionCode).stream()
                .flatMap(d -> index.centres.getOrDefault(d.code(), List.of()).stream())
                .filter(c -> c.validity().covers(day)).distinct().toList();
    }

    @Override
    public List<GridContact> gridContacts(String grid, String divisionCode) {
        return index.contactsByGrid.getOrDefault(grid == null ? "" : grid.strip(), List.of()).stream()
                .filter(c -> c.validity().covers(day))
                .filter(c -> within(c.division(), divisionCode) || within(divisionCode, c.division())).toList();
    }

    @Override
    public List<GridContact> firstContacts() {
        return index.contactsByGrid.values().stream().flatMap(grid -> grid.stream()
                .filter(c -> c.validity().covers(day)).findFirst().stream()).toList();
    }

    private boolean within(String division, String upper) {
        return upwards(division).stream().anyMatch(d -> d.code().equals(upper));
    }

    private Optional<DirectoryIndex.Seat> seat(String system, Level level, String divisionCode) {
        String name = index.systems.named(system);
        return name == null || level == null ? Optional.empty()
                : at(level, divisionCode).map(d -> new DirectoryIndex.Seat(name, level, d.code()));
    }

    private List<Post> inForce(List<Post> posts) {
        List<Post> inForce = new ArrayList<>(posts == null ? 0 : posts.size());
        if (posts != null) {
            for (Post post : posts) {
                if (post.validity().covers(day)) {
                    inForce.add(post);
                }
            }
        }
        return List.copyOf(inForce);
    }
}
