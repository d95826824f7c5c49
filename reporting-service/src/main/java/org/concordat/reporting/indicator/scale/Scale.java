package org.concordat.reporting.indicator.scale;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;

/**
 * "Level or band on a named scale": named levels or bands in order, and the floor below which a value is flagged. What
 * values say of it stays: levels are called otherwise, and never added, taken away or put in another order.
 */
@Entity
@Table(name = "indicator_scale")
public class Scale extends Aggregate {

    public static final AggregateType<Scale> TYPE = AggregateType.internal("scale", ScaleState::of);

    private String code;
    private String name;

    @ElementCollection
    @CollectionTable(name = "indicator_scale_level", joinColumns = @JoinColumn(name = "scale"))
    @OrderColumn(name = "position")
    private List<ScaleLevel> levels = new ArrayList<>();

    @Column(name = "floor_level")
    private String floor;

    protected Scale() {}

    public Scale(String code, ScaleDetails details) {
        this.code = code;
        write(details);
    }

    void amend(ScaleDetails wanted) {
        if (!wanted.codes().equals(details().codes())) {
            throw Refusal.rule(
                    "levels-stay",
                    "/levels",
                    "Values rest on the levels %s. Send these in this order, or create another scale."
                            .formatted(String.join(", ", details().codes())));
        }
        write(wanted);
    }

    private void write(ScaleDetails details) {
        details.requireSound();
        name = details.name();
        floor = details.floor();
        if (!levels.equals(details.levels())) {
            levels.clear();
            levels.addAll(details.levels());
        }
    }

    public String code() {
        return code;
    }

    public ScaleDetails details() {
        return new ScaleDetails(name, levels, floor);
    }
}
