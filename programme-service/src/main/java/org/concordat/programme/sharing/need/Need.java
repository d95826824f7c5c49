package org.concordat.programme.sharing.need;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.programme.sharing.need.NeedStatus.Step;

/** What citizens need, such as staying in their own home, and the services that meet it. */
@Entity
public class Need extends Aggregate {

    public static final AggregateType<Need> TYPE =
            AggregateType.published("need", "programme.needs", NeedState.class, Need::state);

    private String code;
    private String title;
    private String description;

    @ElementCollection
    @CollectionTable(name = "need_service", joinColumns = @JoinColumn(name = "need"))
    @OrderColumn(name = "position")
    @Column(name = "service", nullable = false)
    private List<String> services = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private NeedStatus status;

    private String withdrawnBecause;

    protected Need() {}

    Need(String code, NeedDetails details) {
        this.code = code;
        this.status = NeedStatus.RECORDED;
        write(details);
    }

    void amend(NeedDetails wanted) {
        status.require(Step.AMENDMENT);
        write(wanted);
    }

    private void write(NeedDetails wanted) {
        wanted.requireSound();
        title = wanted.title();
        description = wanted.description();
        if (!services.equals(wanted.services())) {
            services.clear();
            services.addAll(wanted.services());
        }
    }

    void withdraw(String because) {
        status.require(Step.WITHDRAWAL);
        status = NeedStatus.WITHDRAWN;
        withdrawnBecause = because;
    }

    NeedDetails details() {
        return new NeedDetails(title, description, services);
    }

    NeedState state() {
        return new NeedState(id(), code, details(), status, withdrawnBecause);
    }
}
