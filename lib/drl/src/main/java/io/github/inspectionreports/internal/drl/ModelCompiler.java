package io.github.inspectionreports.internal.drl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiPredicate;
import org.drools.compiler.builder.impl.KnowledgeBuilderConfigurationImpl;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.lang.descr.CompositePackageDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.ecj.EclipseJavaCompiler;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.ModelWriter;
import org.drools.model.codegen.execmodel.PackageSources;
import org.drools.util.PortablePath;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.KnowledgeBuilderResult;
import org.kie.internal.builder.ResultSeverity;
import org.kie.internal.io.ResourceFactory;
import org.kie.memorycompiler.CompilationProblem;
import org.kie.memorycompiler.CompilationResult;
import org.kie.memorycompiler.JavaCompilerSettings;
import org.kie.util.maven.support.ReleaseIdImpl;

/**
 * Makes classes of DRL: Java by the generator of executable models, and byte code by the Eclipse
 * compiler, which a JRE without a compiler can run and which asks the class loader for what it
 * needs, so that it works inside a nested jar. Nothing is put into the repository of modules that
 * Drools keeps for the whole process.
 */
final class ModelCompiler {
  /** The generator has static caches that it fills and empties without a lock. */
  private static final Object ONE_AT_A_TIME = new Object();

  private static final String SOURCES = "src/main/java/";
  private static final String JAVA = "17";

  private final List<RuleText> texts;
  private final ClassLoader classLoader;

  ModelCompiler(List<RuleText> texts, ClassLoader classLoader) {
    this.texts = texts;
    this.classLoader = classLoader;
  }

  /**
   * What came of compiling.
   *
   * @param models names of the models' classes
   * @param classes byte code by name of the class file
   * @param problems what stood against it; empty if nothing did
   */
  record Result(List<String> models, Map<String, byte[]> classes, List<Problem> problems) {}

  /**
   * Why something does not compile, in the compiler's words.
   *
   * @param message its words
   * @param line of the DRL, or 0
   * @param code the Java to blame, if Java is; or empty
   */
  record Problem(String message, int line, String code) {}

  /** Compiles the rules that are asked for, with all declarations and functions. */
  Result compile(BiPredicate<RuleText, RuleDescr> asked) {
    synchronized (ONE_AT_A_TIME) {
      return generate(packages(asked));
    }
  }

  private List<CompositePackageDescr> packages(BiPredicate<RuleText, RuleDescr> asked) {
    Map<String, CompositePackageDescr> packages = new LinkedHashMap<>();
    for (RuleText text : texts) {
      PackageDescr drl = RuleReader.parsed(text);
      drl.getRules().removeIf(rule -> !rule.isQuery() && !asked.test(text, rule));
      packages
          .computeIfAbsent(drl.getName(), name -> new CompositePackageDescr(name))
          .addPackageDescr(ResourceFactory.newByteArrayResource(new byte[0]), drl);
    }
    return List.copyOf(packages.values());
  }

  private Result generate(List<CompositePackageDescr> packages) {
    ModelBuilderImpl<PackageSources> builder =
        new ModelBuilderImpl<>(
            PackageSources::dumpSources,
            configuration(),
            new ReleaseIdImpl("inspection-reports", "drl", "1"),
            false);
    try {
      builder.buildPackages(packages);
    } catch (RuntimeException e) {
      // The generator has no words for some mistakes and fails instead.
      Problem failed = new Problem(String.valueOf(e.getMessage()), 0, "");
      return new Result(List.of(), Map.of(), List.of(failed));
    }
    List<Problem> problems = new ArrayList<>();
    for (KnowledgeBuilderResult result : builder.getResults(ResultSeverity.ERROR)) {
      int line = result.getLines().length == 0 ? 0 : Math.max(0, result.getLines()[0]);
      problems.add(new Problem(String.valueOf(result.getMessage()), line, ""));
    }
    return problems.isEmpty()
        ? toByteCode(builder.getPackageSources())
        : new Result(List.of(), Map.of(), problems);
  }

  private KnowledgeBuilderConfigurationImpl configuration() {
    Properties properties = new Properties();
    properties.setProperty("drools.dialect.java.compiler", "ECLIPSE");
    properties.setProperty("drools.reproducibleExecutableModelGeneration", "true");
    return KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(properties, classLoader)
        .as(KnowledgeBuilderConfigurationImpl.KEY);
  }

  private Result toByteCode(Iterable<PackageSources> sources) {
    MemoryFileSystem java = new MemoryFileSystem();
    MemoryFileSystem out = new MemoryFileSystem();
    List<PackageSources> all = new ArrayList<>();
    sources.forEach(all::add);
    ModelWriter.Result written = new ModelWriter().writeModel(java, all);
    EclipseJavaCompiler compiler = new EclipseJavaCompiler();
    compiler.setSourceFolder(SOURCES);
    JavaCompilerSettings settings = compiler.createDefaultSettings();
    settings.setSourceVersion(JAVA);
    settings.setTargetVersion(JAVA);
    CompilationResult result =
        compiler.compile(
            written.getSourceFiles().toArray(String[]::new), java, out, classLoader, settings);
    List<Problem> problems =
        Arrays.stream(result.getErrors()).map(problem -> problem(problem, java)).toList();
    Map<String, byte[]> classes = new HashMap<>();
    for (PortablePath path : out.getFilePaths()) {
      classes.put(path.asString(), out.getBytes(path));
    }
    return new Result(List.copyOf(written.getModelFiles()), classes, problems);
  }

  private static Problem problem(CompilationProblem problem, MemoryFileSystem java) {
    byte[] source = java.getBytes(problem.getFileName());
    List<String> lines =
        source == null ? List.of() : new String(source, StandardCharsets.UTF_8).lines().toList();
    int line = problem.getStartLine();
    String code = line > 0 && line <= lines.size() ? lines.get(line - 1) : "";
    return new Problem(String.valueOf(problem.getMessage()), 0, code);
  }
}
