package org.concordat.platform.inbox;

import java.util.Set;

/**
 * Acts on some types of event of one topic, each with the part of the state that is read here.
 *
 * @param <S> a record of that part with its constraints
 */
public abstract class StateConsumer<S> implements EventConsumer {

    private final String topic;
    private final Set<String> types;
    private final Class<S> state;
    private final EventStates states;

    protected StateConsumer(String topic, Set<String> types, Class<S> state, EventStates states) {
        this.topic = topic;
        this.types = types;
        this.state = state;
        this.states = states;
    }

    protected abstract void on(Event event, S state);

    @Override
    public Set<String> topics() {
        return Set.of(topic);
    }

    @Override
    public boolean handles(String type) {
        return types.contains(type);
    }

    @Override
    public void on(Event event) {
        on(event, states.of(event, state));
    }
}
