package org.fengqiao.outbox;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.DoubleSupplier;

/** Delivers what is due. Receivers may get an event twice (after a crash) and know it by {@code webhook-id}. */
final class Dispatcher {

    private static final int AT_ONCE = 16;
    private static final int GONE = 410;
    private static final Duration LONGEST_ASKED = Duration.ofHours(24);

    private final Claims claims;
    private final Subscriptions subscriptions;
    private final BackOff backOff;
    private final Duration timeout;
    private final Clock clock;
    private final DoubleSupplier random;
    private final HttpClient client;

    Dispatcher(Claims claims, Subscriptions subscriptions, BackOff backOff, Duration timeout, Clock clock,
               DoubleSupplier random) {
        this.claims = claims;
        this.subscriptions = subscriptions;
        this.backOff = backOff;
        this.timeout = timeout;
        this.clock = clock;
        this.random = random;
        // A redirect would carry the event to an address that nobody subscribed.
        this.client = HttpClient.newBuilder().connectTimeout(timeout).followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1).build();
    }

    /**
     * Delivers until nothing more is due.
     *
     * @return how many tries were made
     */
    int deliverDue() {
        int tried = 0;
        List<Claims.Claim> batch = claims.take(clock.instant(), AT_ONCE);
        while (!batch.isEmpty()) {
            CompletableFuture.allOf(batch.stream().map(this::send).toArray(CompletableFuture[]::new)).join();
            tried += batch.size();
            batch = claims.take(clock.instant(), AT_ONCE);
        }
        return tried;
    }

    private CompletableFuture<Void> send(Claims.Claim claim) {
        try {
            return client.sendAsync(request(claim), HttpResponse.BodyHandlers.discarding())
                    .handle((response, failure) -> {
                        if (failure == null) {
                            answered(claim, response);
                        } else {
                            again(claim, reason(failure), Optional.empty());
                        }
                        return null;
                    });
        } catch (RuntimeException broken) {
            again(claim, "发不出去：" + broken.getMessage(), Optional.empty());
            return CompletableFuture.completedFuture(null);
        }
    }

    private HttpRequest request(Claims.Claim claim) {
        Instant now = clock.instant();
        String secret = subscriptions.secret(claim.subscription()).orElseThrow(() -> new IllegalStateException(
                "订阅已删除"));
        return HttpRequest.newBuilder(URI.create(claim.url())).timeout(timeout)
                .header("Content-Type", CloudEvent.MEDIA_TYPE)
                .header("User-Agent", "fengqiao-outbox")
                .header(WebhookSignature.ID, claim.event())
                .header(WebhookSignature.TIME, String.valueOf(now.getEpochSecond()))
                .header(WebhookSignature.SIGNATURE, WebhookSignature.sign(secret, claim.event(), now, claim.content()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(claim.content())).build();
    }

    private void answered(Claims.Claim claim, HttpResponse<?> response) {
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            claims.delivered(claim, clock.instant());
        } else if (status == GONE) {
            claims.dead(claim, "对方答复 410：不再接收。", clock.instant());
        } else {
            again(claim, "对方答复 " + status + "。", response.headers().firstValue("Retry-After").flatMap(
                    Dispatcher::seconds));
        }
    }

    private void again(Claims.Claim claim, String told, Optional<Duration> asked) {
        Instant now = clock.instant();
        if (claim.tries() >= backOff.tries()) {
            claims.dead(claim, told, now);
            return;
        }
        Duration own = backOff.after(claim.tries(), random.getAsDouble());
        Duration wait = asked.filter(a -> a.compareTo(own) > 0).orElse(own);
        claims.failed(claim, told, now.plus(wait));
    }

    private static Optional<Duration> seconds(String retryAfter) {
        if (!retryAfter.matches("\\d{1,6}")) {
            return Optional.empty();
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(retryAfter));
        return Optional.of(asked.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : asked);
    }

    private String reason(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause()
                : failure;
        return cause instanceof HttpTimeoutException ? "对方 " + timeout.toSeconds() + " 秒内没有答复。"
                : "连不上对方：" + cause.getClass().getSimpleName() + "。";
    }
}
