package io.github.inspectionreports.benchmarks.peers;

import io.github.inspectionreports.internal.phrase.pattern.PhrasePattern;
import io.github.inspectionreports.internal.sentence.Tokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.ruta.engine.RutaEngine;
import org.apache.uima.ruta.resource.MultiTreeWordList;
import org.apache.uima.util.CasCreationUtils;

/**
 * The phrases given to UIMA Ruta. It gets our words as annotations, so that its own division into
 * tokens neither takes time nor makes a difference. In its text each word ends with a mark of its
 * own and there is no white space, so that no word of the dictionary is found in two.
 */
final class RutaPhrases {
  private static final String ANNOTATION = "uima.tcas.Annotation";
  private static final String END = "_";
  private static final String BREAK = "|" + END;

  private final AnalysisEngine engine;
  private final CAS cas;

  RutaPhrases(List<PhrasePattern> phrases) throws UIMAException, IOException {
    RutaScript script = new RutaScript(phrases);
    Path folder = Files.createTempDirectory("ruta");
    Path dictionary = folder.resolve(RutaScript.DICTIONARY);
    try {
      write(script, dictionary);
      TypeSystemDescription types = types(script);
      this.engine =
          AnalysisEngineFactory.createEngine(
              AnalysisEngineFactory.createEngineDescription(
                  RutaEngine.class,
                  types,
                  RutaEngine.PARAM_RULES,
                  script.text(),
                  RutaEngine.PARAM_RESOURCE_PATHS,
                  new String[] {folder.toString()},
                  RutaEngine.PARAM_SEEDERS,
                  new String[] {}));
      this.cas = engine.newCAS();
      fill(List.of());
      engine.process(cas); // reads script and dictionary
    } finally {
      Files.deleteIfExists(dictionary);
      Files.delete(folder);
    }
  }

  private static void write(RutaScript script, Path file) throws IOException {
    MultiTreeWordList words = new MultiTreeWordList();
    script
        .lists()
        .forEach(
            (list, type) -> {
              for (String word : list) {
                words.addWord(word + END, type);
                words.addWord(word + "'s" + END, type);
              }
            });
    words.createMTWLFile(file.toString(), true, StandardCharsets.UTF_8.name());
  }

  private static TypeSystemDescription types(RutaScript script) throws UIMAException {
    TypeSystemDescription own =
        UIMAFramework.getResourceSpecifierFactory().createTypeSystemDescription();
    TypeDescription word = own.addType("Word", "", ANNOTATION);
    word.addFeature("form", "", "uima.cas.String");
    word.addFeature("stem", "", "uima.cas.String");
    own.addType("Break", "", ANNOTATION);
    TypeDescription hit = own.addType("Hit", "", ANNOTATION);
    hit.addFeature("row", "", "uima.cas.Integer");
    script.lists().values().forEach(type -> own.addType(type, "", ANNOTATION));
    List<TypeSystemDescription> all = new ArrayList<>();
    all.add(
        TypeSystemDescriptionFactory.createTypeSystemDescription(
            "org.apache.uima.ruta.engine.BasicTypeSystem"));
    all.add(
        TypeSystemDescriptionFactory.createTypeSystemDescription(
            "org.apache.uima.ruta.engine.RutaBasicTypeSystem"));
    all.add(own);
    return CasCreationUtils.mergeTypeSystems(all);
  }

  /**
   * Fills the one CAS with the words of a letter, and a mark at each break and between sentences.
   */
  void fill(List<Tokens> sentences) {
    cas.reset();
    Type word = cas.getTypeSystem().getType("Word");
    Type gap = cas.getTypeSystem().getType("Break");
    StringBuilder text = new StringBuilder();
    List<AnnotationFS> spans = new ArrayList<>();
    for (Tokens tokens : sentences) {
      for (int i = 0; i < tokens.size(); i++) {
        if (i == 0 || tokens.breakBefore(i)) {
          spans.add(cas.createAnnotation(gap, text.length(), text.append(BREAK).length()));
        }
        String form = tokens.word(i);
        AnnotationFS one =
            cas.createAnnotation(word, text.length(), text.append(form).append(END).length());
        one.setStringValue(word.getFeatureByBaseName("form"), form);
        one.setStringValue(
            word.getFeatureByBaseName("stem"), TokensRegexPhrases.withoutPossessive(form));
        spans.add(one);
      }
    }
    cas.setDocumentText(text.toString());
    cas.setDocumentLanguage("x-unspecified");
    spans.forEach(cas::addFsToIndexes);
  }

  /** Runs the script. */
  void process() throws UIMAException {
    engine.process(cas);
  }

  /** Returns what the script found in the sentences that the CAS was filled with. */
  Found found(List<Tokens> sentences) {
    int[] sentenceAt = new int[cas.getDocumentText().length() + 1];
    int[] wordAt = new int[sentenceAt.length];
    int at = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Tokens tokens = sentences.get(s);
      for (int i = 0; i < tokens.size(); i++) {
        at += i == 0 || tokens.breakBefore(i) ? BREAK.length() : 0;
        sentenceAt[at] = s;
        wordAt[at] = i;
        at += tokens.word(i).length() + END.length();
        wordAt[at - 1] = i + 1; // where it ends
      }
    }
    Type hit = cas.getTypeSystem().getType("Hit");
    Feature row = hit.getFeatureByBaseName("row");
    Found found = new Found();
    for (AnnotationFS one : cas.getAnnotationIndex(hit)) {
      int first = one.getBegin();
      found.add(sentenceAt[first], one.getIntValue(row), wordAt[first], wordAt[one.getEnd() - 1]);
    }
    return found;
  }
}
