package org.fengqiao.service.living;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.fengqiao.routine.Routine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.scheduling.support.PeriodicTrigger;

/** What a watched folder does, look by look. */
class WatchTest {

    @TempDir
    private Path root;
    private Place place;
    private LivingPolicies policies;
    private Watch watch;

    @BeforeEach
    void start() {
        place = new Place(root);
        PolicyFolders folders = place.folders();
        policies = place.policies(folders, Place.store("watch"), true);
        watch = new Watch(policies, folders, true);
        watch.look();
        watch.look();
    }

    @Test
    void takesAChangeOnceItHasSettled() {
        place.notice("一");
        watch.look();
        place.notice("二二");
        watch.look();
        assertThat(policies.recent()).isEmpty();

        watch.look();
        assertThat(policies.recent()).extracting(Reload::cause, Reload::result)
                .containsExactly(tuple(Cause.WATCH, Result.PUBLISHED));
        watch.look();
        watch.look();
        assertThat(policies.recent()).hasSize(1);
    }

    @Test
    void passesOverWhatEditorsLeaveBehind() {
        for (String leftover : List.of("futian/.首办.drl.swp", "futian/首办.drl~", "futian/#首办.drl#", "futian/4913",
                "futian/.#首办.drl", "futian/tables/~$文书.xlsx", "futian/.git/x.drl", "national/calendar/.cn.csv.swp",
                "futian/scenarios/.主官在线.yaml", "directory/.items.csv", "futian/首办.drl___jb_tmp___")) {
            place.write(leftover, "半个文件");
        }
        watch.look();
        watch.look();
        assertThat(policies.recent()).isEmpty();

        assertThat(policies.reload(Cause.CALL, "policy").result()).isEqualTo(Result.UNCHANGED);
    }

    @Test
    void refusesOnceAndRecoversWhenMended() {
        place.write(Place.NOTICE, "package 福田;\nrule \"半");
        for (int i = 0; i < 4; i++) {
            watch.look();
        }
        assertThat(policies.recent()).extracting(Reload::result).containsExactly(Result.REFUSED);

        place.notice("写完了");
        watch.look();
        watch.look();
        assertThat(policies.recent()).extracting(Reload::result).containsExactly(Result.PUBLISHED, Result.REFUSED);
        assertThat(policies.standing().state()).isEqualTo(PolicyState.CURRENT);
    }

    @Test
    void looksByItselfOnceStarted() throws InterruptedException {
        place.notice("自己看");
        CountDownLatch taken = new CountDownLatch(1);
        Routine looking = new Routine("policies", Duration.ZERO, new PeriodicTrigger(Duration.ofMillis(20)),
                new Watch(policies, place.folders(), true));
        try {
            looking.start();
            Thread waiting = new Thread(() -> {
                while (policies.recent().isEmpty()) {
                    Thread.onSpinWait();
                    Thread.yield();
                }
                taken.countDown();
            });
            waiting.setDaemon(true);
            waiting.start();
            assertThat(taken.await(1, TimeUnit.MINUTES)).isTrue();
        } finally {
            looking.stop();
        }
    }
}
