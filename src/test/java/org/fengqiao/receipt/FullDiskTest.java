package org.fengqiao.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.fengqiao.receipt.store.DiskRoom;
import org.fengqiao.receipt.store.StoreException;
import org.fengqiao.testing.FullDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Servers.class)
class FullDiskTest {

    @TempDir
    Path folder;

    private TestStore store;

    @BeforeEach
    void open(Servers servers) {
        FullDisk.register();
        store = new TestStore(servers.fresh("jdbc:h2:fulldisk:" + folder.resolve("receipts") + ";WRITE_DELAY=0"));
    }

    @AfterEach
    void close() {
        FullDisk.FULL.set(false);
        store.close();
    }

    @Test
    void aFullDiskIsSaidAndTheServiceGoesOnOnceThereIsRoom() {
        store.record("m1");
        FullDisk.FULL.set(true);
        StoreException failure = catchThrowableOfType(StoreException.class, this::writeUntilItFails);
        assertThat(failure.kind()).isEqualTo(StoreException.Kind.FULL);
        assertThat(failure).hasMessage("存放数据库的磁盘写不下了，这一次没有写入任何内容；请清出空间后重试。");

        FullDisk.FULL.set(false);
        store.record("m2");
        Verification found = store.parts.verifier().verify();
        assertThat(found.sentence()).startsWith("完好");
        assertThat(found.chains()).isBetween(2L, 50L);
    }

    @Test
    void nothingIsWrittenWhileThereIsLessRoomThanTheReserve(Servers servers) {
        AtomicLong free = new AtomicLong(1_000);
        try (TestStore small = new TestStore(servers.fresh("jdbc:h2:file:" + folder.resolve("small") + ";WRITE_DELAY=0"),
                new DiskRoom(1_000, file -> free.get()))) {
            small.record("m1");
            free.set(999);

            StoreException failure = catchThrowableOfType(StoreException.class, () -> small.record("m2"));
            assertThat(failure.kind()).isEqualTo(StoreException.Kind.FULL);
            RuntimeException outside = catchThrowableOfType(RuntimeException.class,
                    () -> small.jdbc.update("delete from receipt_pending where 1 = ?", 1));
            assertThat(StoreException.of(outside).kind()).isEqualTo(StoreException.Kind.FULL);
            assertThat(small.rows("receipt_entry")).as("reading goes on").isEqualTo(1);

            free.set(1_000);
            small.record("m2");
            assertThat(small.parts.verifier().verify().sentence()).startsWith("完好");
        }
    }

    @Test
    void aTransactionAsksForRoomAtItsFirstWriteAndTheNextAsksAgain(Servers servers) {
        AtomicLong asked = new AtomicLong();
        try (TestStore small = new TestStore(servers.fresh("jdbc:h2:file:" + folder.resolve("asked") + ";WRITE_DELAY=0"),
                new DiskRoom(1, file -> asked.incrementAndGet()))) {
            asked.set(0);
            small.transaction.executeWithoutResult(open -> small.rows("receipt_pending"));
            assertThat(asked).as("reading needs no room").hasValue(0);

            for (int transaction = 1; transaction <= 2; transaction++) {
                small.transaction.executeWithoutResult(open -> {
                    small.jdbc.update("delete from receipt_pending where 1 = ?", 1);
                    small.jdbc.update("delete from receipt_entry where 1 = ?", 2);
                });
                assertThat(asked).hasValue(transaction);
            }
            small.jdbc.update("delete from receipt_pending where 1 = ?", 1);
            small.jdbc.update("delete from receipt_pending where 1 = ?", 1);
            assertThat(asked).as("each write by itself is a transaction").hasValue(4);
        }
    }

    /** The database may hold a little in memory before it notices. */
    private void writeUntilItFails() {
        for (int i = 0; i < 40; i++) {
            store.record("full" + i);
        }
    }
}
