package org.concordat.membership.register.reorganisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;

/** The reorganisations planned so far. */
public interface Reorganisations extends Aggregates<Reorganisation> {

    /** Like {@link #lock}, but none when somebody else is at work on it. */
    Optional<Reorganisation> lockIfFree(UUID id);

    /** Those confirmed whose day has come. */
    List<UUID> due(LocalDate today);

    /** Whether a confirmed reorganisation other than this one ends any of the organisations. */
    boolean isEndConfirmedElsewhere(UUID reorganisation, Collection<UUID> organisations);

    Page<Reorganisation> page(PageRequest request);
}
