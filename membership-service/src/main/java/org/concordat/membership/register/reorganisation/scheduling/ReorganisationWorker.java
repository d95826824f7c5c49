package org.concordat.membership.register.reorganisation.scheduling;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.membership.register.reorganisation.Reorganising;
import org.concordat.platform.persistence.Databases;
import org.concordat.platform.problem.Refusal;
import org.jboss.logging.Logger;

/**
 * Lets confirmed reorganisations take effect once their day has come. Several replicas may look at once: the lock on a
 * reorganisation lets one of them work on it, and what a process that died had begun is begun anew.
 */
@ApplicationScoped
public class ReorganisationWorker {

    private static final Logger LOG = Logger.getLogger(ReorganisationWorker.class);

    private final Reorganising reorganising;

    ReorganisationWorker(Reorganising reorganising) {
        this.reorganising = reorganising;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        reorganising.due().forEach(this::carryOut);
    }

    private void carryOut(UUID reorganisation) {
        try {
            if (reorganising.carryOut(reorganisation)) {
                LOG.infof("Reorganisation %s has taken effect", reorganisation);
            }
        } catch (Refusal refusal) {
            if (reorganising.hinder(reorganisation, refusal.getMessage())) {
                LOG.warnf("Reorganisation %s cannot take effect: %s", reorganisation, refusal.getMessage());
            }
        } catch (RuntimeException trouble) {
            if (!Databases.isPassing(trouble)
                    && reorganising.hinder(
                            reorganisation, "It met a fault on our side; it is tried again, and the log tells why.")) {
                LOG.errorf(Databases.loggable(trouble), "Reorganisation %s cannot take effect", reorganisation);
            }
        }
    }
}
