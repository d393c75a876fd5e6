package org.fengqiao.receipt.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.ResourceTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction: the caller's if there is one, otherwise its own.
 *
 * <p>In its own transaction, work that met another writer starts again from the beginning. In a caller's transaction
 * only a taken key can be tried again (from a savepoint): everything else ends that transaction, and the caller must
 * start again.
 */
public final class Storage {

    private static final Logger LOG = LoggerFactory.getLogger(Storage.class);
    private static final int TRIES = 10;
    /** How many rows {@link #writeAll} gives to one transaction. */
    private static final int AT_ONCE = 200;
    private static final Duration LONG = Duration.ofMinutes(30);

    private final ResourceTransactionManager manager;
    private final TransactionTemplate own;
    private final TransactionTemplate ownLong;
    private final TransactionTemplate nested;
    private final TransactionTemplate reading;
    private final Runnable reconnect;

    /**
     * @param timeout   after which a write gives up waiting for other writers
     * @param reconnect called when the database was found gone, to give up the connections to it
     */
    public Storage(ResourceTransactionManager manager, Duration timeout, Runnable reconnect) {
        this.reconnect = reconnect;
        this.manager = manager;
        this.own = new TransactionTemplate(manager);
        own.setTimeout(Math.toIntExact(Math.max(1, timeout.toSeconds())));
        this.ownLong = new TransactionTemplate(manager);
        ownLong.setTimeout(Math.toIntExact(LONG.toSeconds()));
        this.nested = new TransactionTemplate(manager);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.reading = new TransactionTemplate(manager);
    }

    /** @throws StoreException if the database would not; nothing of the work is then stored */
    public <T> T write(Supplier<T> work) {
        return write(own, work);
    }

    /**
     * The same, but inside another write it is a part of that and not a step of its own: where it fails, all of that is undone;
     * a taken key lets all of that be tried again. Saves the two round trips of a savepoint.
     */
    public <T> T join(Supplier<T> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return write(own, work);
        }
        try {
            return work.get();
        } catch (DuplicateKeyException taken) {
            throw taken;
        } catch (DataAccessException | TransactionException failure) {
            throw told(failure, false);
        }
    }

    /** The same for work over many rows, which may take up to half an hour. */
    public <T> T writeLong(Supplier<T> work) {
        return write(ownLong, work);
    }

    /**
     * Work over many rows, in transactions over a few of them each: other instances may do the same at the same time.
     *
     * @param work does at most that many, and answers how many it did; 0 when none is left
     */
    public void writeAll(IntUnaryOperator work) {
        while (write(() -> work.applyAsInt(AT_ONCE)) > 0) {
            // The next ones.
        }
    }

    private <T> T write(TransactionTemplate own, Supplier<T> work) {
        boolean joins = TransactionSynchronizationManager.isActualTransactionActive();
        for (int tried = 1; ; tried++) {
            AtomicBoolean worked = new AtomicBoolean();
            try {
                return (joins ? nested : own).execute(status -> {
                    T result = work.get();
                    worked.set(true);
                    return result;
                });
            } catch (DuplicateKeyException taken) {
                if (tried == TRIES) {
                    throw told(taken, false);
                }
            } catch (DataAccessException | TransactionException failure) {
                if (joins || tried == TRIES || !Failures.worthAnotherTry(failure)) {
                    throw told(failure, worked.get() && !joins);
                }
            }
        }
    }

    /** One try from a savepoint inside {@link #write}: a taken key leaves what came before untouched. */
    public void attempt(Runnable work) {
        nested.executeWithoutResult(status -> work.run());
    }

    /**
     * Inside a transaction this reads what that transaction sees, and a failure leaves its fate to the caller.
     *
     * @throws StoreException if the database would not
     */
    public <T> T read(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        try {
            return reading.execute(status -> work.get());
        } catch (DataAccessException | TransactionException failure) {
            throw told(failure, false);
        }
    }

    /**
     * The same, but what has not ended by then is stopped in the database, whichever of its statements it is in.
     *
     * @param limit at least a second
     * @throws StoreException {@link StoreException.Kind#BUSY} if it was stopped
     */
    public <T> T readWithin(Duration limit, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        TransactionTemplate limited = new TransactionTemplate(manager);
        limited.setTimeout(Math.toIntExact(limit.toSeconds()));
        try {
            return limited.execute(status -> {
                try {
                    return work.get();
                } finally {
                    lift();
                }
            });
        } catch (DataAccessException | TransactionException failure) {
            throw told(failure, false);
        }
    }

    /** H2 would keep the limit of the last statement for whoever has the connection next. */
    private void lift() {
        DataSource source = (DataSource) manager.getResourceFactory();
        Connection connection = DataSourceUtils.getConnection(source);
        try (Statement last = connection.createStatement()) {
            last.setQueryTimeout(0);
        } catch (SQLException gone) {
            LOG.debug("the limit went with its connection");
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private StoreException told(RuntimeException failure, boolean committing) {
        StoreException told = Failures.told(failure, committing);
        if (told.kind() == StoreException.Kind.UNAVAILABLE) {
            reconnect.run();
        }
        return told;
    }
}
