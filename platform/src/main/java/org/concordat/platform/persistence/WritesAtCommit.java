package org.concordat.platform.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes of the present transaction that nothing in it reads, such as its history and its events. They wait until it is
 * about to commit and then go to the database together, in the order in which they were added; when they fail, the
 * transaction does. A rollback to a savepoint does not take them back.
 */
@ApplicationScoped
public class WritesAtCommit {

    private final TransactionSynchronizationRegistry transactions;
    private final Sql sql;

    WritesAtCommit(TransactionSynchronizationRegistry transactions, AgroalDataSource dataSource) {
        this.transactions = transactions;
        this.sql = new Sql(dataSource);
    }

    /** @throws IllegalStateException outside a transaction */
    public void add(String statement, Object... parameters) {
        waiting().add(new Sql.Update(statement, parameters));
    }

    /** For a transaction that reads what it has written after all. */
    public void flush() {
        if (transactions.getTransactionKey() != null
                && transactions.getResource(WritesAtCommit.class) instanceof Waiting waiting) {
            waiting.send();
        }
    }

    private Waiting waiting() {
        var waiting = (Waiting) transactions.getResource(WritesAtCommit.class);
        if (waiting == null) {
            waiting = new Waiting();
            transactions.putResource(WritesAtCommit.class, waiting);
            transactions.registerInterposedSynchronization(waiting);
        }
        return waiting;
    }

    private final class Waiting implements Synchronization {

        private final List<Sql.Update> updates = new ArrayList<>();

        void add(Sql.Update update) {
            updates.add(update);
        }

        void send() {
            var sent = List.copyOf(updates);
            updates.clear();
            sql.updateAll(sent);
        }

        @Override
        public void beforeCompletion() {
            send();
        }

        @Override
        public void afterCompletion(int status) {
            // what a rolled back transaction wanted to write is gone with it
        }
    }
}
