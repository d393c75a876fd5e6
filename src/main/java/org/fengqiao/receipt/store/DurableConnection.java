package org.fengqiao.receipt.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.h2.engine.SessionLocal;
import org.h2.message.DbException;
import org.h2.mvstore.MVStoreException;

/**
 * Lets whoever commits, or reads what others committed, go on only when that is on disk: at the end of a transaction, and
 * without one after each statement. A statement is taken for one of a transaction if it was made in one.
 */
final class DurableConnection implements InvocationHandler {

    private static final Set<String> STATEMENTS = Set.of("createStatement", "prepareStatement", "prepareCall");
    private static final Set<String> WRITES = Set.of("execute", "executeUpdate", "executeLargeUpdate", "executeBatch",
            "executeLargeBatch");

    private static final String CLOSED = "90098";

    private final Connection connection;
    private final SessionLocal session;
    private final GroupCommit group;

    DurableConnection(Connection connection, SessionLocal session, GroupCommit group) {
        this.connection = connection;
        this.session = session;
        this.group = group;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        String name = method.getName();
        if (name.equals("commit") || name.equals("setAutoCommit") && session.hasPendingTransaction()) {
            return end(method, arguments);
        } else if (STATEMENTS.contains(name) && connection.getAutoCommit()) {
            return alone((Statement) call(connection, method, arguments));
        } else if (name.equals("equals")) {
            return proxy == arguments[0];
        }
        return name.equals("hashCode") ? System.identityHashCode(proxy) : call(connection, method, arguments);
    }

    private Object end(Method method, Object[] arguments) throws Throwable {
        if (session.hasPendingTransaction()) {
            return durable(() -> call(connection, method, arguments));
        }
        Object result = call(connection, method, arguments);
        settled();
        return result;
    }

    private Statement alone(Statement statement) {
        Class<?> type = statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        return (Statement) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method,
                arguments) -> {
            if (WRITES.contains(method.getName())) {
                return durable(() -> call(statement, method, arguments));
            }
            Object result = call(statement, method, arguments);
            if (method.getName().equals("executeQuery")) {
                settled();
            }
            return result;
        });
    }

    private Object durable(GroupCommit.Step<Object, Throwable> step) throws Throwable {
        try {
            return group.commit(step);
        } catch (MVStoreException | DbException failure) {
            throw told(failure);
        }
    }

    private void settled() throws SQLException {
        try {
            group.settle();
        } catch (MVStoreException | DbException failure) {
            throw told(failure);
        }
    }

    /** A database that could not write its file has closed itself. */
    private static SQLException told(RuntimeException failure) {
        return new SQLException(failure.getMessage(), CLOSED, failure);
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
