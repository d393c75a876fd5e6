package org.fengqiao.receipt;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.decision.Decider;
import org.fengqiao.json.Json;
import org.fengqiao.matter.Matter;
import org.fengqiao.place.Directory;
import org.fengqiao.place.DirectoryFolder;
import org.fengqiao.policy.Policy;
import org.fengqiao.service.MatterReader;
import org.fengqiao.service.RulesFolder;
import tools.jackson.databind.node.ObjectNode;

/**
 * What storing a receipt alone costs: CPU of the thread, and file. Arguments: an empty folder, receipts in a round, rounds,
 * what to add to the database's address. Receipts are of the shipped examples, each of a matter and under a key of its own.
 */
final class Storing {

    private static final Path DIRECTORY = Path.of("rules", "directory");

    private final Directory directory = DirectoryFolder.read(DIRECTORY);
    private final Policy policy = new RulesFolder(DIRECTORY.getParent()).with(directory).policy("futian");
    private final List<ObjectNode> examples = examples();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private Storing() throws IOException {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int round = Integer.parseInt(arguments[1]);
        String more = arguments.length > 3 ? arguments[3] : "";
        Storing storing = new Storing();
        try (Servers servers = new Servers(); TestStore store = new TestStore(
                servers.fresh("jdbc:h2:file:" + folder.resolve("receipts") + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=256" + more))) {
            Path file = folder.resolve("receipts.mv.db");
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                long before = Files.size(file);
                long[] took = storing.round(store, i * round, round);
                System.out.printf("%d receipts: CPU of each %.0f µs (median %.0f, tenth %.0f), file %.1f KB each, %d MB%n",
                        (i + 1) * round, Arrays.stream(took).average().orElseThrow() / 1e3, took[round / 2] / 1e3,
                        took[round / 10] / 1e3, (Files.size(file) - before) / 1024.0 / round, Files.size(file) >> 20);
            }
        }
    }

    private long[] round(TestStore store, int from, int count) {
        long[] took = new long[count];
        for (int i = 0; i < count; i++) {
            NewReceipt fresh = fresh(from + i);
            long start = threads.getCurrentThreadCpuTime();
            store.parts.receipts().record(fresh.key(), () -> fresh);
            took[i] = threads.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(took);
        return took;
    }

    private NewReceipt fresh(int number) {
        ObjectNode example = examples.get(number % examples.size());
        example.put("id", "storing-" + number);
        byte[] request = Json.mapper().writeValueAsBytes(example);
        Matter matter = Json.mapper().readValue(request, Matter.class);
        return new NewReceipt(matter, new Decider().decide(matter, Instant.parse("2026-11-20T02:00:00Z"), policy, directory),
                Samples.ASKED, IdempotencyKey.of(Samples.ASKED.client(), "key-" + number, request));
    }

    private static List<ObjectNode> examples() throws IOException {
        List<ObjectNode> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("docs", "examples"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                Matter matter = new MatterReader().read(Files.readString(file, StandardCharsets.UTF_8)
                        .getBytes(StandardCharsets.UTF_8));
                examples.add((ObjectNode) Json.mapper().valueToTree(matter));
            }
        }
        return examples;
    }
}
