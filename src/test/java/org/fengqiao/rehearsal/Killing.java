package org.fengqiao.rehearsal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.fengqiao.testing.PostgresSettings;

/**
 * Kills the register hard under load, again and again, and asks afterwards whether anything was lost or doubled. As a
 * command: docs/measurements-casework.md. Arguments: folder, cycles, seed, after how many minutes to begin no further
 * cycle, and {@code h2} or {@code postgres}, which lives on while its callers die.
 *
 * <p>What was sent and not answered is sent again after the next start, as callers do. The next process loads its rules
 * while the one before is at work; it opens the store once that one is dead.
 */
final class Killing {

    private static final int MOST_ORDERS = 12;
    private static final int LONGEST_MILLIS = 150;

    private final Path folder;
    private final List<String> database;
    private final SplittableRandom random;
    private final Map<String, String> answered = new LinkedHashMap<>();
    private final List<String> registered = new ArrayList<>();
    private Instant now = Ground.START;
    private String unanswered;
    private int orders;
    private int killed;

    /** @param database settings of a database that lives on; empty for an embedded one that dies as well */
    Killing(Path folder, List<String> database, long seed) {
        this.folder = folder;
        this.database = database;
        this.random = new SplittableRandom(seed);
    }

    public static void main(String[] args) throws Exception {
        if (args[4].equals("h2")) {
            kill(List.of(), args);
            return;
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().setServerConfig("synchronous_commit", "on")
                .setDataDirectory(Path.of(args[0], "postgres")).start()) {
            kill(PostgresSettings.of(postgres), args);
        }
    }

    private static void kill(List<String> database, String... args) throws Exception {
        long began = System.nanoTime();
        Killing killing = new Killing(Path.of(args[0]), database, Long.parseLong(args[2]));
        killing.run(Integer.parseInt(args[1]), Duration.ofMinutes(Long.parseLong(args[3])));
        System.out.println("killed " + killing.killed + " times in " + Duration.ofNanos(System.nanoTime() - began)
                .toSeconds() + " s; answered " + killing.answered.size() + " orders");
        Survivors survivors = killing.survived();
        System.out.println(survivors);
        if (!survivors.faults().isEmpty()) {
            throw new IllegalStateException(survivors.faults().size() + " faults");
        }
    }

    void run(int cycles, Duration atMost) throws Exception {
        long until = System.nanoTime() + atMost.toNanos();
        Child next = new Child(folder, database);
        for (int cycle = 0; next != null; cycle++) {
            Child child = next;
            child.await("loaded");
            child.send(now.toString());
            child.await("open");
            next = cycle + 1 < cycles && System.nanoTime() < until ? new Child(folder, database) : null;
            work(child);
            killed++;
            if (killed % 10 == 0) {
                System.out.println("killed " + killed + ", answered " + answered.size());
            }
        }
    }

    /** Everything that was answered is there once, and the whole is what the log says. */
    Survivors survived() throws IOException {
        return Survivors.look(folder, database, answered, unanswered, now);
    }

    /** The last shot is fired at any moment around some order, however slow the machine is. */
    private void work(Child child) throws Exception {
        int last = random.nextInt(MOST_ORDERS);
        CompletableFuture<Void> death = CompletableFuture.completedFuture(null);
        for (int given = 0; ; given++) {
            if (given == last) {
                death = CompletableFuture.runAsync(child::kill,
                        CompletableFuture.delayedExecutor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS));
            }
            if (unanswered == null) {
                unanswered = order();
            }
            String answer = child.asked(unanswered);
            if (answer == null) {
                break;
            }
            answered.put(unanswered, answer);
            if (answer.startsWith("registered")) {
                registered.add(answer.split(" ")[2]);
            }
            unanswered = null;
        }
        death.get();
        child.end();
    }

    private String order() {
        orders++;
        int kind = random.nextInt(4);
        if (registered.isEmpty() || kind == 0) {
            return "register " + orders;
        } else if (kind < 3) {
            return "tell " + orders + " " + registered.get(Math.max(0, registered.size() - 1 - random.nextInt(20)))
                    + " " + now;
        }
        now = now.plus(Duration.ofMinutes(1 + random.nextInt(40)));
        return "clock " + now;
    }

    /** A process of ours. */
    private static final class Child {

        private static final int KILLED = 128 + 9;

        private final Process process;
        private final BufferedReader out;

        Child(Path folder, List<String> database) throws IOException {
            List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                    "-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UnlockDiagnosticVMOptions",
                    "-XX:-BytecodeVerificationRemote", "-cp",
                    System.getProperty("java.class.path"), Victim.class.getName(), folder.toString()));
            command.addAll(database);
            process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
            out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }

        void await(String word) throws IOException {
            String said = out.readLine();
            if (!word.equals(said)) {
                throw new IllegalStateException("expected " + word + " but heard " + said);
            }
        }

        void send(String line) throws IOException {
            process.getOutputStream().write((line + '\n').getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        }

        /** @return null if it died before it answered */
        String asked(String line) {
            try {
                send(line);
                return out.readLine();
            } catch (IOException dead) {
                return null;
            }
        }

        void kill() {
            process.toHandle().destroyForcibly();
        }

        void end() throws InterruptedException {
            int code = process.waitFor();
            if (code != KILLED) {
                throw new IllegalStateException("the process ended by itself with " + code);
            }
            try {
                out.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
