package org.concordat.platform.round;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.concordat.platform.persistence.Databases;
import org.concordat.platform.problem.Refusal;
import org.jboss.logging.Logger;

/**
 * Work that falls due by the calendar, done record by record, each in a transaction of its own. A record that fails, or
 * that somebody else changes at the same moment, waits for the next round and ends this one for no other.
 */
public final class Round {

    private static final Logger LOG = Logger.getLogger(Round.class);

    private Round() {}

    /**
     * Goes on until nothing is due that can be done now.
     *
     * @param what names the work in the log
     * @param due some of the records that are due; none when all is done
     */
    public static <T> void run(String what, Supplier<List<T>> due, Consumer<T> step) {
        try {
            boolean further = true;
            while (further) {
                further = due.get().stream()
                                .filter(one -> isDone(what, one, step))
                                .count()
                        > 0;
            }
        } catch (RuntimeException trouble) {
            if (!Databases.isPassing(trouble)) {
                throw trouble;
            }
            LOG.warnf("%s: goes on in the next round. %s", what, Databases.describe(trouble));
        }
    }

    private static <T> boolean isDone(String what, T one, Consumer<T> step) {
        try {
            step.accept(one);
            return true;
        } catch (Refusal meanwhile) {
            LOG.infof("%s: not for %s. %s", what, one, meanwhile.getMessage());
            return false;
        } catch (RuntimeException failure) {
            if (Databases.isAway(failure)) {
                throw failure;
            }
            LOG.warnf(Databases.loggable(failure), "%s: %s waits for the next round", what, one);
            return false;
        }
    }
}
