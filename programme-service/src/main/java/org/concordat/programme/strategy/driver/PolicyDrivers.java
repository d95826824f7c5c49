package org.concordat.programme.strategy.driver;

import static org.concordat.programme.strategy.driver.PolicyDriverFact.POLICY_DRIVER_AMENDED;
import static org.concordat.programme.strategy.driver.PolicyDriverFact.POLICY_DRIVER_CREATED;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Consumer;
import org.concordat.platform.referencedata.ReferenceList;

/** The policy drivers that the programme answers. */
@Singleton
public class PolicyDrivers extends ReferenceList<PolicyDriver> {

    PolicyDrivers() {
        super(PolicyDriver.class, POLICY_DRIVER_CREATED, POLICY_DRIVER_AMENDED, "policy driver");
    }

    /** @param name {@code null} to leave it; likewise {@code source} and {@code answer} */
    public Consumer<PolicyDriver> change(String name, String source, String answer) {
        return driver -> {
            Optional.ofNullable(name).ifPresent(driver::rename);
            Optional.ofNullable(source).ifPresent(driver::cite);
            Optional.ofNullable(answer).ifPresent(driver::answer);
        };
    }
}
