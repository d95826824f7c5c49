package org.concordat.reporting.known;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Everything that was told, as it was told. */
public interface KnownStates {

    /** Lets nobody else tell of these records until the transaction ends. */
    void reserve(Collection<UUID> records);

    /** Keeps states, all at once; one that is known already changes nothing. */
    void keep(List<KnownState> states);

    /** What a state says as a step of its record. */
    Step step(KnownState state);

    /** How far each record has been told; none of one that was not. */
    Map<UUID, Reach> reach(String topic, Collection<UUID> records);

    /** The steps of each record in the order of their versions. */
    Map<UUID, List<Step>> steps(String topic, Collection<UUID> records);

    /** The part of a state that is read of it; none of one that was kept before anybody read it and is not as agreed. */
    <S> Optional<S> read(Map<String, Object> state, Class<S> part);

    /** The next records of a topic, by their ids; none after the last. */
    List<UUID> records(String topic, UUID after, int most);

    /** The latest event of all that were recorded by then, by the time it was recorded; {@code null} for by now. */
    Optional<LastEvent> lastEvent(Instant knownAt);
}
