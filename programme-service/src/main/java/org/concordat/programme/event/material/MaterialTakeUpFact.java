package org.concordat.programme.event.material;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a take-up of a material. */
public enum MaterialTakeUpFact implements Fact<MaterialTakeUp> {
    MATERIAL_TAKEN_UP,
    MATERIAL_TAKE_UP_WITHDRAWN;

    @Override
    public AggregateType<MaterialTakeUp> about() {
        return MaterialTakeUp.TYPE;
    }
}
