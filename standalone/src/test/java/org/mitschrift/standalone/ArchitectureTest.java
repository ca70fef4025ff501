package org.mitschrift.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import whom, and what is pure. It stands here because this class path sees all modules. */
class ArchitectureTest {
    private static final JavaClasses ALL =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.mitschrift");

    private static final Map<String, List<String>> MAY_USE = Map.of(
            "contract", List.of(),
            "text", List.of("contract"),
            "broker", List.of(),
            "kit", List.of("contract"),
            "ingest", List.of("kit", "contract"),
            "moderation", List.of("kit", "contract", "text"),
            "analytics", List.of("kit", "contract"));

    /** The subject's own packages: they are handed time, secrets and what is stored. */
    private static final String[] CORE = {
        "org.mitschrift.moderation.cases..",
        "org.mitschrift.moderation.policy..",
        "org.mitschrift.ingest.intake..",
        "org.mitschrift.ingest.batch..",
        "org.mitschrift.analytics.counts.."
    };

    private static final String[] WORLD = {
        "org.apache.kafka..",
        "io.javalin..",
        "jakarta.servlet..",
        "java.net.http..",
        "java.nio.file..",
        "java.nio.channels.."
    };

    private static final Set<String> CLOCK_AND_ENVIRONMENT =
            Set.of("now", "currentTimeMillis", "nanoTime", "getenv", "getProperty", "systemUTC", "systemDefaultZone");

    @Test
    void modulesUseOnlyWhatTheyMay() {
        MAY_USE.forEach((module, allowed) -> {
            String[] mine = Stream.concat(Stream.of(module), allowed.stream())
                    .map(name -> "org.mitschrift." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.mitschrift." + module + "..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.mitschrift..").and(not(resideInAnyPackage(mine))))
                    .because(module + " may use " + allowed + " only")
                    .check(ALL);
        });
    }

    @Test
    void theContractNeedsJacksonAndTheKafkaClientsOnly() {
        classes()
                .that()
                .resideInAPackage("org.mitschrift.contract..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.mitschrift.contract..",
                        "java..",
                        "com.fasterxml.jackson..",
                        "org.apache.kafka.clients..",
                        "org.apache.kafka.common..",
                        "org.jspecify..")
                .check(ALL);
    }

    @Test
    void analysingATextNeedsNothingOfTheWorld() {
        noClasses()
                .that()
                .resideInAPackage("org.mitschrift.text..")
                .should()
                .dependOnClassesThat(theWorld())
                .orShould()
                .callMethodWhere(clockOrEnvironment())
                .check(ALL);
    }

    @Test
    void theCoreNeedsNothingOfTheWorld() {
        noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat(theWorld())
                .orShould()
                .callMethodWhere(clockOrEnvironment())
                .check(ALL);
    }

    @Test
    void httpAndPagesDoNotKnowKafkaStreams() {
        noClasses()
                .that()
                .resideInAnyPackage("..http..", "..desk..", "..door..", "..pages..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka.streams..")
                .check(ALL);
    }

    /** Kafka, HTTP, files and sockets, threads. Class path resources are read through java.io streams. */
    private static DescribedPredicate<JavaClass> theWorld() {
        return resideInAnyPackage(WORLD)
                .or(DescribedPredicate.describe(
                        "threads, files and sockets",
                        type -> type.isAssignableTo(Thread.class)
                                || type.isAssignableTo(Executor.class)
                                || type.getName().startsWith("java.io.File")
                                || type.getName()
                                        .matches("java\\.net\\.(Socket|ServerSocket|URLConnection|InetAddress)")));
    }

    private static DescribedPredicate<JavaMethodCall> clockOrEnvironment() {
        return DescribedPredicate.describe(
                "clock or environment",
                call -> call.getTargetOwner().getPackageName().matches("java\\.(lang|time)")
                        && CLOCK_AND_ENVIRONMENT.contains(call.getName()));
    }
}
