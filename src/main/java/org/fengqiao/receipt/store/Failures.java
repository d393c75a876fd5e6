package org.fengqiao.receipt.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.receipt.store.StoreException.Kind;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionTimedOutException;

/** Tells what a database failure means to the caller, by Spring's classes and the SQL states of both databases. */
final class Failures {

    /** PostgreSQL class 53 (disk, memory); H2 I/O errors while writing its file. */
    private static final Set<String> FULL = Set.of("53100", "53000", "53200", "90028", "90031");
    /** PostgreSQL statement cancelled, lock not available, deadlock, serialization; H2 lock timeout, deadlock. */
    private static final Set<String> BUSY = Set.of("57014", "55P03", "40P01", "40001", "HYT00", "90131");
    /** H2: database closed, connection broken, object closed, file in use by another process. */
    private static final Set<String> GONE = Set.of("90098", "90121", "90067", "90007", "90020");
    /** How operating systems tell that there is no room; H2 hands it on as it came. */
    private static final String NO_ROOM = "(?is).*(no space left|not enough space|quota exceeded|disk full).*";
    private static final int DEEPEST = 30;

    private Failures() {
    }

    /** @param committing whether the work itself was done and only its commit failed: it may have been stored */
    static StoreException told(RuntimeException failure, boolean committing) {
        Kind kind = kind(failure);
        if (committing && (kind == Kind.UNAVAILABLE || kind == Kind.FAILED)) {
            return new StoreException(Kind.UNAVAILABLE, "提交时与数据库失去联系，不能确定是否已经写入；请用同一个幂等键重试，"
                    + "已写入的不会重复。", failure);
        }
        return new StoreException(kind, switch (kind) {
            case BUSY -> "数据库正被占用，这一次没有写入任何内容，请稍后重试。";
            case FULL -> "存放数据库的磁盘写不下了，这一次没有写入任何内容；请清出空间后重试。";
            case UNAVAILABLE -> "连不上数据库，这一次没有写入任何内容；请检查数据库是否在运行，然后重试。";
            default -> "数据库报错，这一次没有写入任何内容：" + reason(failure);
        }, failure);
    }

    static boolean worthAnotherTry(RuntimeException failure) {
        return kind(failure) == Kind.BUSY;
    }

    private static Kind kind(RuntimeException failure) {
        List<Throwable> causes = Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST).toList();
        if (causes.stream().anyMatch(c -> c instanceof IOException && String.valueOf(c.getMessage()).matches(NO_ROOM))) {
            return Kind.FULL;
        }
        for (Throwable cause : causes) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                if (FULL.contains(state)) {
                    return Kind.FULL;
                }
                if (BUSY.contains(state)) {
                    return Kind.BUSY;
                }
                if (state.startsWith("08") || state.startsWith("57P") || GONE.contains(state)) {
                    return Kind.UNAVAILABLE;
                }
            }
        }
        if (failure instanceof ConcurrencyFailureException || failure instanceof QueryTimeoutException
                || failure instanceof TransactionTimedOutException) {
            return Kind.BUSY;
        }
        return failure instanceof DataAccessResourceFailureException || failure instanceof TransactionException
                ? Kind.UNAVAILABLE : Kind.FAILED;
    }

    private static String reason(RuntimeException failure) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
        return failure instanceof DataAccessException && root.getMessage() != null
                ? root.getMessage().lines().findFirst().orElse("") : root.toString();
    }
}
