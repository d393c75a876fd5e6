package org.fengqiao.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.fengqiao.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends decisions to a running service at a fixed rate, each of a matter of its own, and says how long answers took.
 *
 * <p>The rate does not wait for answers: a request is due when the clock says so, and its time counts from then, so that
 * a service that stalls is charged for all that had to wait.
 */
final class HttpLoad {

    private static final int MOST_OPEN = 2_000;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<ObjectNode> examples = Shipped.readExamples().stream()
            .map(each -> (ObjectNode) Json.mapper().valueToTree(each.matter())).toList();
    private final String run = Long.toString(Instant.now().getEpochSecond(), Character.MAX_RADIX);
    private final AtomicInteger refused = new AtomicInteger();
    private final Semaphore open = new Semaphore(MOST_OPEN);
    private final URI service;
    private final String token;

    private HttpLoad(URI service, String token) {
        this.service = service;
        this.token = token;
    }

    /** Arguments: address of the service, bearer token, requests per second, seconds to measure, seconds to warm up. */
    public static void main(String[] arguments) throws InterruptedException {
        HttpLoad load = new HttpLoad(URI.create(arguments[0]), arguments[1]);
        int rate = Integer.parseInt(arguments[2]);
        load.send(rate, Integer.parseInt(arguments[4]), 0);
        load.refused.set(0);
        LoadReport.of(load.send(rate, Integer.parseInt(arguments[3]), 1), rate).print(load.refused.get());
    }

    /** @return nanoseconds of each answer, in the order of sending; those never answered count as the time waited */
    private long[] send(int rate, int seconds, int part) throws InterruptedException {
        long[] took = new long[rate * seconds];
        long start = System.nanoTime();
        for (int i = 0; i < took.length; i++) {
            long due = start + i * 1_000_000_000L / rate;
            LockSupport.parkNanos(due - System.nanoTime());
            open.acquire();
            int at = i;
            client.sendAsync(request(part, i), HttpResponse.BodyHandlers.discarding()).whenComplete((answer, failure) -> {
                took[at] = System.nanoTime() - due;
                if (failure != null || answer.statusCode() >= 300) {
                    refused.incrementAndGet();
                }
                open.release();
            });
        }
        open.acquire(MOST_OPEN);
        open.release(MOST_OPEN);
        return took;
    }

    private HttpRequest request(int part, int number) {
        ObjectNode matter = examples.get(number % examples.size()).deepCopy();
        String id = "load-" + run + "-" + part + "-" + number;
        matter.put("id", id);
        return HttpRequest.newBuilder(service.resolve("/v1/decisions?pack=futian")).timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
                .header("Idempotency-Key", id)
                .POST(HttpRequest.BodyPublishers.ofString(body(matter))).build();
    }

    private static String body(JsonNode matter) {
        return Json.mapper().writeValueAsString(matter);
    }

    /** Percentiles of the whole, and of each tenth of it: a steady service has ten equal ones. */
    private record LoadReport(long[] sorted, List<long[]> tenths, int rate) {

        static LoadReport of(long[] took, int rate) {
            List<long[]> tenths = IntStream.range(0, 10)
                    .mapToObj(i -> Arrays.copyOfRange(took, took.length * i / 10, took.length * (i + 1) / 10))
                    .peek(Arrays::sort).toList();
            long[] sorted = took.clone();
            Arrays.sort(sorted);
            return new LoadReport(sorted, tenths, rate);
        }

        void print(int refused) {
            System.out.printf("%d requests at %d/s, %d refused or lost%n", sorted.length, rate, refused);
            System.out.printf("ms: p50 %.1f  p90 %.1f  p99 %.1f  p99.9 %.1f  most %.1f%n", at(sorted, 0.5),
                    at(sorted, 0.9), at(sorted, 0.99), at(sorted, 0.999), at(sorted, 1));
            System.out.print("p99 of each tenth, ms:");
            tenths.forEach(tenth -> System.out.printf(" %.1f", at(tenth, 0.99)));
            System.out.println();
        }

        private static double at(long[] sorted, double share) {
            return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / 1e6;
        }
    }
}
