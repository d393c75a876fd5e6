package org.fengqiao.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the files of a directory, checks them as a whole and completes them by the patterns. */
final class DirectoryReader {

    static final String DIVISIONS = "divisions/";

    private static final List<String> KNOWN = List.of(Systems.FILE, BodiesFile.FILE, BodyPatternsFile.FILE,
            PostsFile.FILE, ItemsFile.FILE, ChannelsFile.FILE, CentresFile.FILE,
            ContactsFile.FILE);

    private final DirectorySources sources;
    private final Problems problems;

    DirectoryReader(DirectorySources sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /** @throws DirectoryException with every problem found */
    Directory read() {
        checkFiles();
        Systems systems = Systems.read(table(Systems.FILE, Systems.COLUMNS));
        List<Entry<Division>> divisions = DivisionFiles.read(divisionTables());
        List<Entry<Body>> bodies = BodiesFile.read(table(BodiesFile.FILE, BodiesFile.COLUMNS), systems);
        List<BodyPattern> patterns =
                BodyPatternsFile.read(table(BodyPatternsFile.FILE, BodyPatternsFile.COLUMNS), systems);
        List<Entry<Post>> posts = PostsFile.read(table(PostsFile.FILE, PostsFile.COLUMNS), systems);
        List<Entry<Item>> items = ItemsFile.read(table(ItemsFile.FILE, ItemsFile.COLUMNS), systems);
        List<Entry<Aliased<Channel>>> channels =
                ChannelsFile.read(table(ChannelsFile.FILE, ChannelsFile.COLUMNS));
        List<Entry<Centre>> centres = CentresFile.read(table(CentresFile.FILE, CentresFile.COLUMNS));
        List<Entry<GridContact>> contacts = sources.files().containsKey(ContactsFile.FILE)
                ? ContactsFile.read(table(ContactsFile.FILE, ContactsFile.COLUMNS)) : List.of();
        // references into files with broken rows would report every broken row a second time
        problems.throwIfAny();

        BodyDerivation derivation = new BodyDerivation(systems, patterns, values(divisions), values(bodies));
        List<Body> allBodies = joined(values(bodies), derivation.bodies());
        Set<String> headed = values(posts).stream().filter(Post::head).map(Post::body).collect(Collectors.toSet());
        List<Post> allPosts = joined(values(posts), derivation.heads(allBodies, headed));
        References references = new References(values(divisions), allBodies, allPosts, values(items));
        references.checkBodies(bodies);
        references.checkPosts(posts);
        references.checkItems(items, allBodies);
        references.checkChannels(channels);
        references.checkCentres(centres);
        references.checkContacts(contacts);
        new Cycles(allBodies).check(bodies);
        problems.throwIfAny();

        DirectoryContent content = new DirectoryContent(systems, values(divisions), allBodies, allPosts,
                values(items), values(channels), values(centres), values(contacts));
        return new IndexedDirectory(sources, new DirectoryIndex(content));
    }

    private void checkFiles() {
        for (String path : sources.files().keySet()) {
            if (!path.startsWith(DIVISIONS) && !KNOWN.contains(path)) {
                problems.add(path, 0, null, "不认识这个文件，名录只读 divisions/ 下的文件和 "
                        + String.join("、", KNOWN) + "；请改名或移走");
            }
        }
    }

    private List<Table> divisionTables() {
        List<Table> tables = new ArrayList<>();
        for (Map.Entry<String, String> file : sources.files().entrySet()) {
            if (file.getKey().startsWith(DIVISIONS)) {
                tables.add(CsvTables.read(file.getKey(), file.getValue(), DivisionFiles.COLUMNS, problems));
            }
        }
        if (tables.isEmpty()) {
            problems.add(DIVISIONS, 0, null, "没有一个区划文件，请至少放入一个 CSV");
        }
        return tables;
    }

    private Table table(String file, List<Column> columns) {
        String text = sources.files().get(file);
        if (text == null) {
            problems.add(file, 0, null, "缺少这个文件；没有内容时请保留只有列名的一行");
            return Table.empty(file);
        }
        return CsvTables.read(file, text, columns, problems);
    }

    private static <T> List<T> values(List<Entry<T>> entries) {
        return entries.stream().map(Entry::value).toList();
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
